// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/shuttingin.h"

#include "core/pdf/workerprocess.h"

#include <QByteArray>
#include <QList>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace beraad::render {

namespace {

// The sanitizers reserve terabytes and ask for what a filter does not let through.
#ifdef __SANITIZE_ADDRESS__
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif

// Known to the kernel longer than to Debian 12's headers.
constexpr quint64 kTruncate = 1ULL << 14;
constexpr quint64 kRefer = 1ULL << 13;
constexpr quint64 kFirstRights = (1ULL << 13) - 1;
constexpr int kNoFurther = 32; ///< open files

void bound(__rlimit_resource what, rlim_t most)
{
    const rlimit limit{most, most};
    setrlimit(what, &limit);
}

/// Where Poppler finds the fonts that a PDF does not bring along, and its tables of letters.
QList<QByteArray> readablePlaces()
{
    QList<QByteArray> places{
        "/usr/share/fonts",       "/usr/local/share/fonts", "/etc/fonts",
        "/usr/share/fontconfig",  "/var/cache/fontconfig",  "/usr/share/poppler",
        "/usr/share/ghostscript", "/usr/share/texmf"};
    if (const char* home = getenv("HOME"))
        places << QByteArray(home) + "/.fonts" << QByteArray(home) + "/.local/share/fonts"
               << QByteArray(home) + "/.cache/fontconfig";
    return places;
}

/// From now on no file can be opened but, for reading, those of readablePlaces().
void lockFiles()
{
    const auto abi =
        syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (abi < 1)
        return;
    landlock_ruleset_attr rights = {};
    rights.handled_access_fs = kFirstRights | (abi >= 2 ? kRefer : 0) | (abi >= 3 ? kTruncate : 0);
    const int rules = int(syscall(SYS_landlock_create_ruleset, &rights, sizeof(rights), 0));
    if (rules < 0)
        return;
    for (const QByteArray& place : readablePlaces()) {
        const int folder = open(place.constData(), O_PATH | O_CLOEXEC);
        if (folder < 0)
            continue;
        landlock_path_beneath_attr rule = {};
        rule.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
        rule.parent_fd = folder;
        syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
        close(folder);
    }
    syscall(SYS_landlock_restrict_self, rules, 0);
    close(rules);
}

/// What reading a PDF takes. Everything else is answered with EPERM, which the libraries bear.
constexpr std::array kAllowed = {SCMP_SYS(read),
                                 SCMP_SYS(readv),
                                 SCMP_SYS(pread64),
                                 SCMP_SYS(write),
                                 SCMP_SYS(writev),
                                 SCMP_SYS(recvmsg),
                                 SCMP_SYS(sendmsg),
                                 SCMP_SYS(poll),
                                 SCMP_SYS(ppoll),
                                 SCMP_SYS(close),
                                 SCMP_SYS(lseek),
                                 SCMP_SYS(fstat),
                                 SCMP_SYS(stat),
                                 SCMP_SYS(lstat),
                                 SCMP_SYS(newfstatat),
                                 SCMP_SYS(statx),
                                 SCMP_SYS(statfs),
                                 SCMP_SYS(fstatfs),
                                 SCMP_SYS(access),
                                 SCMP_SYS(faccessat),
                                 SCMP_SYS(faccessat2),
                                 SCMP_SYS(readlink),
                                 SCMP_SYS(readlinkat),
                                 SCMP_SYS(getdents64),
                                 SCMP_SYS(getcwd),
                                 SCMP_SYS(fcntl),
                                 SCMP_SYS(fadvise64),
                                 SCMP_SYS(munmap),
                                 SCMP_SYS(mremap),
                                 SCMP_SYS(madvise),
                                 SCMP_SYS(brk),
                                 SCMP_SYS(futex),
                                 SCMP_SYS(sched_yield),
                                 SCMP_SYS(sched_getaffinity),
                                 SCMP_SYS(getrandom),
                                 SCMP_SYS(clock_gettime),
                                 SCMP_SYS(clock_getres),
                                 SCMP_SYS(clock_nanosleep),
                                 SCMP_SYS(nanosleep),
                                 SCMP_SYS(gettimeofday),
                                 SCMP_SYS(getpid),
                                 SCMP_SYS(gettid),
                                 SCMP_SYS(getuid),
                                 SCMP_SYS(geteuid),
                                 SCMP_SYS(getgid),
                                 SCMP_SYS(getegid),
                                 SCMP_SYS(uname),
                                 SCMP_SYS(sysinfo),
                                 SCMP_SYS(getrusage),
                                 SCMP_SYS(rt_sigaction),
                                 SCMP_SYS(rt_sigprocmask),
                                 SCMP_SYS(rt_sigreturn),
                                 SCMP_SYS(sigaltstack),
                                 SCMP_SYS(tgkill),
                                 SCMP_SYS(restart_syscall),
                                 SCMP_SYS(set_robust_list),
                                 SCMP_SYS(rseq),
                                 SCMP_SYS(exit),
                                 SCMP_SYS(exit_group)};

bool allowWithConditions(scmp_filter_ctx filter)
{
    const auto allowWhen = [filter](int call, const scmp_arg_cmp& condition) {
        return seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, call, 1, &condition) == 0;
    };
    constexpr auto kWrites = scmp_datum_t(O_ACCMODE | O_CREAT | O_TRUNC);
    // A file to read only; memory that is not to be run; limits of this process only.
    const auto reads = [](unsigned at) {
        return scmp_arg_cmp{at, SCMP_CMP_MASKED_EQ, kWrites, O_RDONLY};
    };
    const scmp_arg_cmp data{2, SCMP_CMP_MASKED_EQ, scmp_datum_t(PROT_EXEC), 0};
    return allowWhen(SCMP_SYS(openat), reads(2)) && allowWhen(SCMP_SYS(open), reads(1)) &&
           allowWhen(SCMP_SYS(mmap), data) && allowWhen(SCMP_SYS(mprotect), data) &&
           allowWhen(SCMP_SYS(prlimit64), {0, SCMP_CMP_EQ, 0, 0});
}

void lockSystemCalls()
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (!filter)
        return;
    bool complete = allowWithConditions(filter);
    for (const int call : kAllowed)
        complete = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0 && complete;
    if (complete)
        seccomp_load(filter);
    seccomp_release(filter);
}

void boundResources(Allowance allowance)
{
    bound(RLIMIT_CORE, 0);
    bound(RLIMIT_FSIZE, 0);
    bound(RLIMIT_NOFILE, kNoFurther);
    if (!kSanitized)
        bound(RLIMIT_DATA, rlim_t(allowance.memory));
}

bool canOpenFile()
{
    const int file = open("/etc/passwd", O_RDONLY | O_CLOEXEC);
    if (file >= 0)
        close(file);
    return file >= 0;
}

bool canConnect()
{
    const int end = socket(AF_INET, SOCK_STREAM, 0);
    if (end >= 0)
        close(end);
    return end >= 0;
}

Confinement tried(bool privilegesAreLocked)
{
    rlimit memory = {};
    getrlimit(RLIMIT_DATA, &memory);
    Confinement found;
    found.privileges = privilegesAreLocked;
    found.systemCalls = getppid() == -1; // never so unless it is refused
    found.files = !canOpenFile();
    found.network = !canConnect();
    found.memory = memory.rlim_cur != RLIM_INFINITY;
    found.time = true;
    return found;
}

} // namespace

Confinement shutIn(Allowance allowance)
{
    close_range(pdf::kWorkerSocket + 1, ~0U, 0);
    boundResources(allowance);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    const bool privilegesAreLocked = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
    if (privilegesAreLocked && !kSanitized) {
        lockFiles();
        lockSystemCalls();
    }
    return tried(privilegesAreLocked);
}

void grantTime(Allowance allowance)
{
    rusage used = {};
    rlimit limit = {};
    if (getrusage(RUSAGE_SELF, &used) != 0 || getrlimit(RLIMIT_CPU, &limit) != 0)
        return;
    const auto seconds = used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1 + allowance.seconds;
    limit.rlim_cur = rlim_t(seconds);
    setrlimit(RLIMIT_CPU, &limit);
}

} // namespace beraad::render
