// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/programlookup.h"

#include "core/wire/loginshellpath.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

Failure refuse(const QString &message, const QString &advice, const QString &where, int code)
{
    Error error;
    error.kind = Error::Kind::Transport;
    error.code = code;
    error.message = message;
    error.advice = advice;
    error.where = where;
    return Failure(std::move(error));
}

Result<QString> checkFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        return refuse(ProgramLookup::tr("There is no program at %1.").arg(path),
                      ProgramLookup::tr("Check the path; it may have moved."), path, ENOENT);
    }
    if (file.isDir()) {
        return refuse(ProgramLookup::tr("%1 is a folder, not a program.").arg(path),
                      ProgramLookup::tr("Name the program inside it."), path, EISDIR);
    }
    if (!file.isFile()) {
        return refuse(ProgramLookup::tr("%1 is not a file that can be started.").arg(path), {}, path, EACCES);
    }
    if (!file.isExecutable()) {
        return refuse(ProgramLookup::tr("%1 is not marked as executable.").arg(path),
                      ProgramLookup::tr("Allow it with chmod +x, or start it through its interpreter."), path, EACCES);
    }
    return path;
}

QByteArray jsonStrings(const QStringList &strings)
{
    QByteArray out = "[";
    for (const QString &string : strings) {
        out += out.size() > 1 ? ",\"" : "\"";
        for (const char c : string.toUtf8()) {
            if (c == '"' || c == '\\') {
                out += '\\';
                out += c;
            } else if (static_cast<unsigned char>(c) < 0x20) {
                out += "\\u00" + QByteArray(1, c).toHex();
            } else {
                out += c;
            }
        }
        out += '"';
    }
    return out + ']';
}

} // namespace

ProgramLookup::ProgramLookup(Wanted wanted, QObject *parent)
    : QObject(parent)
    , m_wanted(std::move(wanted))
{
}

Result<QString> ProgramLookup::find(const Wanted &wanted, const QStringList &folders, QStringList *tried)
{
    if (wanted.program.isEmpty()) {
        return refuse(tr("No program is given."), tr("Enter the program that starts the server."), {}, ENOENT);
    }
    if (wanted.program.contains(u'/')) {
        const QDir base(wanted.workingDirectory.isEmpty() ? QDir::currentPath() : wanted.workingDirectory);
        const QString path = QDir::cleanPath(base.absoluteFilePath(wanted.program));
        tried->append(path);
        return checkFile(path);
    }
    Result<QString> nearMiss;
    for (const QString &folder : folders) {
        if (!QDir::isAbsolutePath(folder)) {
            continue; // an empty or relative entry means the current folder
        }
        const QString path = QDir::cleanPath(folder + u'/' + wanted.program);
        tried->append(path);
        Result<QString> checked = checkFile(path);
        if (checked) {
            return checked;
        }
        if (checked.error().code != ENOENT && nearMiss) {
            nearMiss = std::move(checked);
        }
    }
    if (!nearMiss) {
        return nearMiss;
    }
    return refuse(tr("The program \"%1\" was not found.").arg(wanted.program), tr("Install it, or give its full path."),
                  wanted.program, ENOENT);
}

void ProgramLookup::start()
{
    auto path = find(m_wanted, m_wanted.searchPath.split(u':'), &m_tried);
    if (path) {
        QMetaObject::invokeMethod(
            this, [this, path = *path] { emit found(path, m_wanted.searchPath); }, Qt::QueuedConnection);
        return;
    }
    m_firstError = path.error();
    if (m_wanted.program.isEmpty() || m_wanted.program.contains(u'/')) {
        QMetaObject::invokeMethod(this, [this] { fail(m_firstError); }, Qt::QueuedConnection);
        return;
    }
    auto *shell = new LoginShellPath(this);
    connect(shell, &LoginShellPath::answered, this, &ProgramLookup::searchLoginPath);
    shell->ask();
}

void ProgramLookup::searchLoginPath(const QStringList &folders)
{
    QStringList searchPath = m_wanted.searchPath.split(u':', Qt::SkipEmptyParts);
    QStringList more;
    for (const QString &folder : folders) {
        if (!searchPath.contains(folder) && !more.contains(folder)) {
            more.append(folder);
        }
    }
    if (const auto path = find(m_wanted, more, &m_tried)) {
        emit found(*path, (searchPath + more).join(u':'));
        return;
    }
    fail(m_firstError);
}

void ProgramLookup::fail(Error error)
{
    error.data = jsonStrings(m_tried);
    emit failed(error);
}

} // namespace Signalbox
