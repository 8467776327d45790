// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/startproblem.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>

namespace Signalbox::StartProblem {

namespace {

constexpr qsizetype kArgumentBytes = 128 * 1024 - 1; ///< MAX_ARG_STRLEN of Linux without the end mark

QString tr(const char *text)
{
    return QCoreApplication::translate("Signalbox::StartProblem", text);
}

Error make(Error::Kind kind, int code, QString message, QString advice, QString where = {})
{
    Error error;
    error.kind = kind;
    error.code = code;
    error.message = std::move(message);
    error.advice = std::move(advice);
    error.where = std::move(where);
    return error;
}

QString limitText(int resource)
{
    rlimit limit = {};
    getrlimit(static_cast<__rlimit_resource>(resource), &limit);
    return limit.rlim_cur == RLIM_INFINITY ? tr("none") : QString::number(limit.rlim_cur);
}

Result<> checkFolder(const QString &folder)
{
    if (folder.isEmpty()) {
        return {};
    }
    const QFileInfo info(folder);
    if (info.isDir() && info.isExecutable()) {
        return {};
    }
    const QString message = !info.exists()  ? tr("The working folder %1 does not exist.")
                            : !info.isDir() ? tr("The working folder %1 is not a folder.")
                                            : tr("The working folder %1 may not be entered.");
    return Failure(make(Error::Kind::Transport,
                        !info.exists()  ? ENOENT
                        : !info.isDir() ? ENOTDIR
                                        : EACCES,
                        message.arg(folder), tr("Choose another folder, or leave it empty."), folder));
}

Result<> checkArguments(const QStringList &arguments)
{
    qsizetype total = 0;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const qsizetype bytes = arguments.at(i).toLocal8Bit().size();
        total += bytes + 1;
        if (arguments.at(i).contains(QChar::Null)) {
            return Failure(make(Error::Kind::Usage, EINVAL,
                                tr("Argument %1 holds a NUL character, which no program can be given.").arg(i + 1),
                                tr("Remove the character.")));
        }
        if (bytes > kArgumentBytes) {
            return Failure(make(Error::Kind::Usage, E2BIG,
                                tr("Argument %1 is %2 bytes long; the system takes at most %3.")
                                    .arg(i + 1)
                                    .arg(bytes)
                                    .arg(kArgumentBytes),
                                tr("Pass long values in a file or over the protocol.")));
        }
    }
    if (const long limit = sysconf(_SC_ARG_MAX); limit > 0 && total > limit) {
        return Failure(
            make(Error::Kind::Usage, E2BIG,
                 tr("The arguments are %1 bytes long in all; the system takes at most %2.").arg(total).arg(limit),
                 tr("Pass long values in a file or over the protocol.")));
    }
    return {};
}

Result<> checkEnvironment(const QList<QPair<QString, QString>> &environment)
{
    for (const auto &[name, value] : environment) {
        if (name.isEmpty() || name.contains(u'=') || name.contains(QChar::Null)) {
            return Failure(make(Error::Kind::Usage, EINVAL,
                                tr("\"%1\" cannot be the name of an environment variable.").arg(name),
                                tr("Use letters, digits and underscores.")));
        }
        if (value.contains(QChar::Null) || name.size() + value.toLocal8Bit().size() > kArgumentBytes - 1) {
            return Failure(
                make(Error::Kind::Usage, E2BIG,
                     tr("The value of the environment variable %1 is too long or holds a NUL character.").arg(name),
                     tr("Shorten the value.")));
        }
    }
    return {};
}

/// The interpreter a script names in its first line, without its arguments; empty if it names none.
QString interpreterOf(const QString &program)
{
    QFile file(program);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray line = file.readLine(256).trimmed();
    return line.startsWith("#!") ? QString::fromLocal8Bit(line.sliced(2).trimmed().split(' ').first()) : QString();
}

Error fromExec(int code, const QString &program)
{
    switch (code) {
    case ENOEXEC:
        return make(
            Error::Kind::Transport, code,
            QFileInfo(program).size() == 0
                ? tr("%1 is an empty file.").arg(program)
                : tr("%1 is neither a program for this system nor a script that names its interpreter.").arg(program),
            tr("Start a script with a line like #!/usr/bin/env python3, or put its interpreter in front."), program);
    case ENOENT:
        if (const QString interpreter = interpreterOf(program); !interpreter.isEmpty()) {
            return make(Error::Kind::Transport, code,
                        tr("%1 needs the interpreter %2, which does not exist.").arg(program, interpreter),
                        tr("Install the interpreter, or correct the first line of the script."), program);
        }
        return make(Error::Kind::Transport, code,
                    tr("%1 needs a loader or library folder that does not exist here.").arg(program),
                    tr("It may have been built for another system."), program);
    case EACCES:
        return make(Error::Kind::Transport, code, tr("The system does not allow %1 to be started.").arg(program),
                    tr("Check its permissions, those of its interpreter, and whether the disk is mounted noexec."),
                    program);
    case E2BIG:
        return make(Error::Kind::Transport, code, tr("The arguments and environment are too long in all."),
                    tr("Pass long values in a file or over the protocol."), program);
    default:
        return make(Error::Kind::Transport, code,
                    tr("%1 could not be started: %2.").arg(program, qt_error_string(code)), {}, program);
    }
}

} // namespace

Result<> check(const StdioOptions &options)
{
    if (options.program.contains(QChar::Null)) {
        return Failure(make(Error::Kind::Usage, EINVAL, tr("The program's name holds a NUL character."),
                            tr("Remove the character.")));
    }
    return checkFolder(options.workingDirectory)
        .and_then([&options] { return checkArguments(options.arguments); })
        .and_then([&options] { return checkEnvironment(options.environment); });
}

Error fromSystem(GuardProtocol::Stage stage, int code, const QString &program, const QString &workingDirectory)
{
    switch (stage) {
    case GuardProtocol::Stage::Folder:
        return make(Error::Kind::Transport, code,
                    tr("The working folder %1 could not be entered: %2.").arg(workingDirectory, qt_error_string(code)),
                    tr("Choose another folder, or leave it empty."), workingDirectory);
    case GuardProtocol::Stage::Exec:
        return fromExec(code, program);
    case GuardProtocol::Stage::Guard:
    case GuardProtocol::Stage::Fork:
        break;
    }
    return noResources(code);
}

Error noResources(int code)
{
    const QString advice = tr("Close some servers, or raise the limit.");
    if (code == EMFILE) {
        return make(Error::Kind::Transport, code,
                    tr("Signalbox has reached its limit of open files (%1).").arg(limitText(RLIMIT_NOFILE)), advice);
    }
    if (code == EAGAIN) {
        return make(Error::Kind::Transport, code,
                    tr("The limit of processes is reached (%1).").arg(limitText(RLIMIT_NPROC)), advice);
    }
    return make(Error::Kind::Transport, code,
                tr("The system could not start the server's process: %1.").arg(qt_error_string(code)), {});
}

} // namespace Signalbox::StartProblem
