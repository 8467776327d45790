// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/loginshellpath.h"

#include "core/base/logging.h"
#include "core/wire/hoststart.h"

#include <QFileInfo>
#include <QMutex>
#include <QProcess>
#include <QTimer>

#include <optional>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr int kLimitMs = 3000;
constexpr QByteArrayView kBegin("signalbox-path-begin\n");
constexpr QByteArrayView kEnd("signalbox-path-end\n");

/// The one fact kept for the whole run: starting the shell again for each missing program would cost seconds.
struct Kept
{
    QMutex mutex;
    std::optional<QStringList> folders;
};

Kept &kept()
{
    static Kept instance;
    return instance;
}

QString loginShell()
{
    QString shell = qEnvironmentVariable("SHELL");
    if (shell.isEmpty()) {
        if (const passwd *entry = getpwuid(getuid())) {
            shell = QString::fromLocal8Bit(entry->pw_shell);
        }
    }
    return QFileInfo(shell).isExecutable() ? shell : u"/bin/sh"_s;
}

} // namespace

LoginShellPath::LoginShellPath(QObject *parent)
    : QObject(parent)
{
}

LoginShellPath::~LoginShellPath()
{
    if (m_shell && m_shell->state() != QProcess::NotRunning) {
        QProcess *shell = m_shell.release(); // its destructor would wait
        shell->disconnect(this);
        connect(shell, &QProcess::finished, shell, &QObject::deleteLater);
        shell->kill();
    }
}

void LoginShellPath::ask()
{
    {
        const QMutexLocker locker(&kept().mutex);
        if (const auto &folders = kept().folders) {
            QMetaObject::invokeMethod(
                this, [this, folders = *folders] { emit answered(folders); }, Qt::QueuedConnection);
            return;
        }
    }
    m_shell = std::make_unique<QProcess>();
    m_shell->setProcessChannelMode(QProcess::SeparateChannels);
    m_shell->setStandardInputFile(QProcess::nullDevice());
    m_shell->setStandardErrorFile(QProcess::nullDevice());
    QProcess::UnixProcessParameters parameters;
    // Without a terminal an interactive shell cannot stop us by taking it.
    parameters.flags = QProcess::UnixProcessFlag::ResetSignalHandlers | QProcess::UnixProcessFlag::CreateNewSession
                       | QProcess::UnixProcessFlag::CloseFileDescriptors;
    m_shell->setUnixProcessParameters(parameters);
    connect(m_shell.get(), &QProcess::finished, this, &LoginShellPath::readAnswer);
    connect(m_shell.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            QMetaObject::invokeMethod(this, &LoginShellPath::readAnswer, Qt::QueuedConnection);
        }
    });
    m_limit = new QTimer(this);
    m_limit->setSingleShot(true);
    connect(m_limit, &QTimer::timeout, m_shell.get(), &QProcess::kill);
    m_limit->start(kLimitMs);
    // Interactive as well as login: version managers write into the files of either kind.
    const QString script = u"echo signalbox-path-begin; printenv PATH; echo signalbox-path-end"_s;
    if (HostStart::isNeeded()) { // the shell of the person, not of the sandbox
        QStringList words = HostStart::hostCommand();
        const QString spawn = words.takeFirst();
        words += {u"/bin/sh"_s, u"-c"_s, uR"(exec "${SHELL:-/bin/sh}" -i -l -c "$0")"_s, script};
        m_shell->start(spawn, words);
        return;
    }
    m_shell->start(loginShell(), {u"-i"_s, u"-l"_s, u"-c"_s, script});
}

void LoginShellPath::readAnswer()
{
    const QByteArray output = m_shell->readAllStandardOutput();
    const qsizetype begin = output.indexOf(kBegin);
    const qsizetype end = output.indexOf(kEnd, begin < 0 ? 0 : begin);
    QStringList folders;
    if (begin >= 0 && end > begin) {
        const QByteArray path = output.sliced(begin + kBegin.size(), end - begin - kBegin.size()).trimmed();
        folders = QString::fromLocal8Bit(path).split(u':', Qt::SkipEmptyParts);
    } else {
        qCInfo(logWire) << "The login shell did not tell its PATH.";
    }
    m_limit->stop();
    {
        const QMutexLocker locker(&kept().mutex);
        kept().folders = folders;
    }
    emit answered(folders);
}

} // namespace Signalbox
