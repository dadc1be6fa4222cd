// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/framing.h"
#include "core/pdf/workerprocess.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace beraad::pdf {

namespace {

constexpr size_t kChunk = 64 * 1024;

/// What a worker needs of the environment: language, fonts and what developers set. Nothing of the
/// screen, the session or the person's agents.
std::vector<std::string> environmentOfWorker()
{
    constexpr std::array kKept = {"PATH",
                                  "HOME",
                                  "LANG",
                                  "LC_ALL",
                                  "LC_CTYPE",
                                  "XDG_DATA_HOME",
                                  "TZ",
                                  "FONTCONFIG_FILE",
                                  "FONTCONFIG_PATH",
                                  "LD_LIBRARY_PATH",
                                  "ASAN_OPTIONS",
                                  "UBSAN_OPTIONS",
                                  "QT_LOGGING_RULES"};
    std::vector<std::string> kept;
    for (const char* name : kKept) {
        if (const char* value = getenv(name))
            kept.push_back(std::string(name) + '=' + value);
    }
    // A page is drawn in memory of some megabytes, which the system hands out faster in few large
    // pieces (sourceware.org/glibc/manual: Memory Allocation Tunables).
    kept.emplace_back("GLIBC_TUNABLES=glibc.malloc.hugetlb=1");
    return kept;
}

std::vector<char*> pointers(std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    pointers.reserve(texts.size() + 1);
    for (std::string& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

/// Starts the program with `socket` as its descriptor kWorkerSocket and nothing on its standard
/// input and output. posix_spawn and not fork: it costs the same however large the window is.
pid_t spawn(const QString& program, const QStringList& arguments, int socket)
{
    std::vector<std::string> words{QFile::encodeName(program).toStdString()};
    for (const QString& argument : arguments)
        words.push_back(argument.toStdString());
    std::vector<std::string> environment = environmentOfWorker();
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDWR, 0);
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, socket, kWorkerSocket);
    pid_t child = -1;
    const int failed = posix_spawn(&child, words.front().c_str(), &actions, nullptr,
                                   pointers(words).data(), pointers(environment).data());
    posix_spawn_file_actions_destroy(&actions);
    return failed ? -1 : child;
}

bool sendAll(int socket, const QByteArray& bytes, int descriptor)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        iovec part{const_cast<char*>(bytes.constData()) + sent, size_t(bytes.size() - sent)};
        msghdr message = {};
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> beside = {};
        if (descriptor >= 0 && sent == 0) {
            message.msg_control = beside.data();
            message.msg_controllen = beside.size();
            cmsghdr* header = CMSG_FIRSTHDR(&message);
            header->cmsg_level = SOL_SOCKET;
            header->cmsg_type = SCM_RIGHTS;
            header->cmsg_len = CMSG_LEN(sizeof(int));
            std::memcpy(CMSG_DATA(header), &descriptor, sizeof(int));
        }
        const auto more = sendmsg(socket, &message, MSG_NOSIGNAL);
        if (more < 0 && errno == EINTR)
            continue;
        if (more <= 0)
            return false;
        sent += more;
    }
    return true;
}

class SocketProcess final : public WorkerProcess
{
public:
    SocketProcess(pid_t process, int socket)
        : m_process(process)
        , m_socket(socket)
    {
    }
    ~SocketProcess() override
    {
        if (m_process > 0)
            (void)SocketProcess::end();
        close(m_socket);
    }

    // Orders are short and answered one by one, so the socket always has room for the next.
    bool send(const QByteArray& message, int descriptor) override
    {
        return sendAll(m_socket, framed(message), descriptor);
    }

    Heard listen(int milliseconds, QByteArray& message) override;
    WorkerEnd end() override;

private:
    pid_t m_process;
    int m_socket;
    QByteArray m_arrived;
};

WorkerProcess::Heard SocketProcess::listen(int milliseconds, QByteArray& message)
{
    pollfd waiting{m_socket, POLLIN, 0};
    const int ready = poll(&waiting, 1, milliseconds);
    if (ready == 0 || (ready < 0 && errno == EINTR))
        return Heard::Nothing;
    const auto before = m_arrived.size();
    m_arrived.resize(before + qsizetype(kChunk));
    // Without room for them, descriptors that a worker might send are dropped by the kernel.
    const auto more = recv(m_socket, m_arrived.data() + before, kChunk, MSG_DONTWAIT);
    m_arrived.resize(before + std::max<qsizetype>(0, more));
    if (more == 0 || (more < 0 && errno != EINTR && errno != EAGAIN))
        return Heard::TheEnd;
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

WorkerEnd SocketProcess::end()
{
    int status = 0;
    // What is already ending keeps the status that it ends with.
    kill(m_process, SIGKILL);
    waitpid(m_process, &status, 0);
    m_process = -1;
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU)
        return WorkerEnd::TimeUsedUp;
    if (WIFEXITED(status) &&
        (WEXITSTATUS(status) == kExitOutOfMemory || WEXITSTATUS(status) == kExitPopplerOutOfMemory))
        return WorkerEnd::MemoryUsedUp;
    return WorkerEnd::Crashed;
}

class SocketLine final : public WorkerLine
{
public:
    bool isQuiet(int milliseconds) override
    {
        pollfd waiting{kWorkerSocket, POLLIN, 0};
        return poll(&waiting, 1, milliseconds) == 0;
    }
    bool listen(QByteArray& message, int& descriptor) override
    {
        descriptor = -1;
        std::array<char, kFrameHead> head;
        if (!receive(head.data(), kFrameHead, &descriptor))
            return false;
        const auto length = framedLength(head.data());
        if (!length)
            return false;
        message.resize(*length);
        return receive(message.data(), *length, nullptr);
    }
    bool send(const QByteArray& message) override
    {
        return sendAll(kWorkerSocket, framed(message), -1);
    }

private:
    static bool receive(char* into, qsizetype wanted, int* descriptor);
};

bool SocketLine::receive(char* into, qsizetype wanted, int* descriptor)
{
    while (wanted > 0) {
        iovec part{into, size_t(wanted)};
        msghdr message = {};
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> beside = {};
        message.msg_control = descriptor ? beside.data() : nullptr;
        message.msg_controllen = descriptor ? beside.size() : 0;
        const auto more = recvmsg(kWorkerSocket, &message, MSG_CMSG_CLOEXEC);
        if (more < 0 && errno == EINTR)
            continue;
        if (more <= 0)
            return false;
        const cmsghdr* header = descriptor ? CMSG_FIRSTHDR(&message) : nullptr;
        if (header && header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_RIGHTS)
            std::memcpy(descriptor, CMSG_DATA(header), sizeof(int));
        into += more;
        wanted -= more;
    }
    return true;
}

} // namespace

std::unique_ptr<WorkerProcess> WorkerProcess::start(const QString& program,
                                                    const QStringList& arguments)
{
    std::array<int, 2> ends = {-1, -1};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return nullptr;
    const pid_t process = spawn(program, arguments, ends[1]);
    close(ends[1]);
    if (process > 0)
        return std::make_unique<SocketProcess>(process, ends[0]);
    close(ends[0]);
    return nullptr;
}

std::unique_ptr<WorkerLine> WorkerLine::toWindow()
{
    return std::make_unique<SocketLine>();
}

} // namespace beraad::pdf
