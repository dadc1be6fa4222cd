// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/printing/printqueue.h"

#include <cups/cups.h>

#include <memory>

namespace beraad::printing {

namespace {

struct FreeDestination
{
    void operator()(cups_dest_t* destination) const { cupsFreeDests(1, destination); }
};

/// The options of one job, as CUPS keeps them.
class JobOptions
{
public:
    explicit JobOptions(const PrintOptions& options)
    {
        add("media", "A4");
        add("print-scaling", "none");
        add("copies", QByteArray::number(options.copies));
        add("sides", options.isTwoSided ? "two-sided-long-edge" : "one-sided");
        // The one is of IPP, the other of printers with a PPD.
        add("multiple-document-handling", options.isCollated
                                              ? "separate-documents-collated-copies"
                                              : "separate-documents-uncollated-copies");
        add("Collate", options.isCollated ? "True" : "False");
        if (!options.tray.isEmpty())
            add("InputSlot", options.tray.toUtf8());
    }
    ~JobOptions() { cupsFreeOptions(m_count, m_options); }
    JobOptions(const JobOptions&) = delete;
    JobOptions& operator=(const JobOptions&) = delete;

    int count() const { return m_count; }
    cups_option_t* options() const { return m_options; }

private:
    void add(const char* name, const QByteArray& value)
    {
        m_count = cupsAddOption(name, value.constData(), m_count, &m_options);
    }

    int m_count = 0;
    cups_option_t* m_options = nullptr;
};

Error failure(const QString& printer)
{
    return Error(ErrorKind::PrinterFailed, {printer}, QString::fromUtf8(cupsLastErrorString()));
}

/// Sends the document of a job that was made. CUPS keeps nothing of it when this fails.
bool send(const QByteArray& pdf, const QByteArray& printer, const QByteArray& title, int job)
{
    if (cupsStartDocument(CUPS_HTTP_DEFAULT, printer.constData(), job, title.constData(),
                          CUPS_FORMAT_PDF, 1) != HTTP_STATUS_CONTINUE)
        return false;
    if (cupsWriteRequestData(CUPS_HTTP_DEFAULT, pdf.constData(), size_t(pdf.size())) !=
        HTTP_STATUS_CONTINUE)
        return false;
    return cupsFinishDocument(CUPS_HTTP_DEFAULT, printer.constData()) <= IPP_STATUS_OK_CONFLICTING;
}

JobState stateOf(ipp_jstate_t state)
{
    switch (state) {
    case IPP_JSTATE_COMPLETED:
        return JobState::Printed;
    case IPP_JSTATE_CANCELED:
    case IPP_JSTATE_ABORTED:
        return JobState::Failed;
    default:
        return JobState::Waiting;
    }
}

} // namespace

bool isAvailable()
{
    return true;
}

Result<QString> print(const QByteArray& pdf, const PrintOptions& options)
{
    const QByteArray printer = options.printer.toUtf8();
    const std::unique_ptr<cups_dest_t, FreeDestination> destination(
        cupsGetNamedDest(CUPS_HTTP_DEFAULT, printer.constData(), nullptr));
    if (!destination)
        return Error(ErrorKind::PrinterMissing, {options.printer},
                     QString::fromUtf8(cupsLastErrorString()));
    const JobOptions set(options);
    const QByteArray title = options.title.toUtf8();
    const int job = cupsCreateJob(CUPS_HTTP_DEFAULT, printer.constData(), title.constData(),
                                  set.count(), set.options());
    if (job <= 0)
        return failure(options.printer);
    if (!send(pdf, printer, title, job)) {
        const Error error = failure(options.printer);
        cupsCancelJob2(CUPS_HTTP_DEFAULT, printer.constData(), job, 1);
        return error;
    }
    return QStringLiteral("%1-%2").arg(options.printer).arg(job);
}

Result<JobState> stateOf(const QString& job)
{
    const QString printer = job.section(u'-', 0, -2);
    const int number = job.section(u'-', -1).toInt();
    cups_job_t* jobs = nullptr;
    const int count =
        cupsGetJobs2(CUPS_HTTP_DEFAULT, &jobs, printer.toUtf8().constData(), 0, CUPS_WHICHJOBS_ALL);
    if (count < 0)
        return failure(printer);
    Result<JobState> found = Error(ErrorKind::RecordNotFound, {job});
    for (int i = 0; i < count; ++i) {
        if (jobs[i].id == number)
            found = stateOf(jobs[i].state);
    }
    cupsFreeJobs(count, jobs);
    return found;
}

} // namespace beraad::printing
