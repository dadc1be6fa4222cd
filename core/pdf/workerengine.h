// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdfengine.h"
#include "core/pdf/protocol.h"
#include "core/pdf/workerprocess.h"

#include <QHash>
#include <QSet>

namespace beraad::pdf {

/// What a worker may use. Its processor time counts for each request, so that a machine with much
/// else to do ends nobody; `patience` is the clock on the wall, for a worker that waits or sleeps.
struct WorkerLimits
{
    int seconds = 15;                     ///< of processor time for one request
    int patience = 90'000;                ///< milliseconds for one request
    qint64 memory = 1024LL * 1024 * 1024; ///< bytes of its own, what is shared not counted
};

/// The program that reads PDFs, beside this one where it is installed or was built; empty when it
/// is nowhere, or where nothing but an application can tell where this one is.
QString readerProgram();

/// Reads PDFs in a process of its own that is shut in. When that process crashes, hangs or eats
/// memory, the request that did it ends in an error that says so, and the next one gets a new
/// process in which the documents are open as before.
class WorkerEngine final : public PdfEngine
{
public:
    explicit WorkerEngine(QString program = readerProgram(), WorkerLimits limits = {});
    ~WorkerEngine() override;

    void prepare() override;
    Result<OpenedDocument> open(const QString& document, const PdfSource& source,
                                const Abort& abort) override;
    void close(const QString& document) override;
    Result<QImage> picture(const PictureRequest& request, const Abort& abort) override;
    Result<PageContent> content(const QString& document, int page, const Abort& abort) override;
    Result<text::PageWords> words(const QString& document, int page, const Abort& abort) override;
    Result<PdfDetails> details(const QString& document, const Abort& abort) override;
    Result<QByteArray> annotatedCopy(const QString& document, const QList<Annotation>& annotations,
                                     const Abort& abort) override;
    Result<QByteArray> unlockedCopy(const QString& document, const Abort& abort) override;

    /// How far the process is shut in, by its own account; starts it when needed. ReaderMissing.
    Result<Confinement> confinement();

private:
    Result<void> start();
    Result<void> needProcess();
    Error missing(const QString& why);
    Result<void> needOpen(const QString& document, const Abort& abort);
    /// Sends an order and waits for its report.
    Result<protocol::Report> ask(protocol::Order order, const QString& fileName,
                                 const Abort& abort);
    Result<protocol::Report> await(quint32 number, const QString& fileName, const Abort& abort);
    template <typename Answer>
    Result<Answer> answer(protocol::Order order, const QString& fileName, const Abort& abort);
    /// Sees to it that the worker has room for a picture of so many bytes; the file's name is for
    /// the sentence about an error.
    Result<void> needCanvas(qint64 bytes, const QString& fileName, const Abort& abort);
    /// What an order of this kind leaves in memory of at most this size (bytes).
    template <typename CopyOrder>
    Result<QByteArray> copy(CopyOrder order, qint64 room, const Abort& abort);
    Error endOf(const QString& fileName);
    QString fileName(const QString& document) const { return m_sources.value(document).fileName; }

    QString m_program;
    WorkerLimits m_limits;
    std::unique_ptr<WorkerProcess> m_process;
    std::shared_ptr<SharedMemory> m_control;
    std::shared_ptr<SharedMemory> m_canvas; ///< where this process draws; null before the first
    Confinement m_confinement;
    QHash<QString, PdfSource> m_sources;
    QSet<QString> m_open;              ///< in the process that runs now
    quint32 m_number = 0;              ///< of the last order
    std::optional<quint32> m_greeting; ///< the order that a new process has not answered yet
};

} // namespace beraad::pdf
