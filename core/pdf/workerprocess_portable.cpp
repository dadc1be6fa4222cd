// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/framing.h"
#include "core/pdf/workerprocess.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>

namespace beraad::pdf {

namespace {

constexpr int kPatience = 5000; // milliseconds

/// A worker on its standard input and output, for systems without descriptors on a socket.
class PipedProcess final : public WorkerProcess
{
public:
    bool start(const QString& program, const QStringList& arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, arguments);
        return m_process.waitForStarted(kPatience);
    }
    ~PipedProcess() override { (void)PipedProcess::end(); }

    bool send(const QByteArray& message, int) override
    {
        m_process.write(framed(message));
        return m_process.waitForBytesWritten(kPatience);
    }

    Heard listen(int milliseconds, QByteArray& message) override
    {
        if (m_process.bytesAvailable() == 0 && !m_process.waitForReadyRead(milliseconds))
            return m_process.state() == QProcess::Running ? Heard::Nothing : Heard::TheEnd;
        m_arrived += m_process.readAll();
        switch (takeFramed(m_arrived, message)) {
        case Unframed::Message:
            return Heard::Message;
        case Unframed::Incomplete:
            return Heard::Nothing;
        case Unframed::Nonsense:
            break;
        }
        return Heard::TheEnd;
    }

    WorkerEnd end() override
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished(kPatience);
        }
        const int code = m_process.exitCode();
        const bool memory = m_process.exitStatus() == QProcess::NormalExit &&
                            (code == kExitOutOfMemory || code == kExitPopplerOutOfMemory);
        return memory ? WorkerEnd::MemoryUsedUp : WorkerEnd::Crashed;
    }

private:
    QProcess m_process;
    QByteArray m_arrived;
};

class PipedLine final : public WorkerLine
{
public:
    bool open()
    {
        return m_in.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered) &&
               m_out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    bool isQuiet(int) override { return false; } // a pipe cannot be looked at
    bool listen(QByteArray& message, int& descriptor) override
    {
        descriptor = -1;
        const QByteArray head = receive(kFrameHead);
        const auto length = head.isEmpty() ? std::nullopt : framedLength(head.constData());
        if (!length)
            return false;
        message = receive(*length);
        return message.size() == *length;
    }
    bool send(const QByteArray& message) override
    {
        const QByteArray frame = framed(message);
        return m_out.write(frame) == frame.size() && m_out.flush();
    }

private:
    QByteArray receive(qsizetype wanted)
    {
        QByteArray bytes;
        while (bytes.size() < wanted) {
            const QByteArray more = m_in.read(wanted - bytes.size());
            if (more.isEmpty())
                return {};
            bytes += more;
        }
        return bytes;
    }
    QFile m_in;
    QFile m_out;
};

} // namespace

std::unique_ptr<WorkerProcess> WorkerProcess::start(const QString& program,
                                                    const QStringList& arguments)
{
    auto process = std::make_unique<PipedProcess>();
    return process->start(program, arguments) ? std::move(process) : nullptr;
}

std::unique_ptr<WorkerLine> WorkerLine::toWindow()
{
    auto line = std::make_unique<PipedLine>();
    return line->open() ? std::move(line) : nullptr;
}

} // namespace beraad::pdf
