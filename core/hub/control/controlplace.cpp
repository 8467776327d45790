// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/control/controlplace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// The XDG rules: a folder of the user's with mode 0700. Empty if there is none. In a Flatpak the part of it that all
/// sandboxes of the program share.
QString runtimeFolder()
{
    const QString set = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString flatpak = qEnvironmentVariable("FLATPAK_ID");
    const QString folder = (set.isEmpty() ? u"/run/user/%1"_s.arg(::geteuid()) : set)
                           + (flatpak.isEmpty() ? QString() : "/app/"_L1 + flatpak);
    constexpr mode_t kOthers = 077;
    struct stat info = {};
    const bool isOurs = ::stat(QFile::encodeName(folder).constData(), &info) == 0 && S_ISDIR(info.st_mode)
                        && info.st_uid == ::geteuid() && (info.st_mode & kOthers) == 0;
    return isOurs ? folder : QString();
}

/// The same for every way to write it, also before it is made.
QByteArray canonical(const QString &folder)
{
    const QString real = QFileInfo(folder).canonicalFilePath();
    return QFile::encodeName(real.isEmpty() ? QDir::cleanPath(QDir(folder).absolutePath()) : real);
}

} // namespace

QString controlSocket(const Paths &paths)
{
    constexpr qsizetype kDigits = 16;
    const QString runtime = runtimeFolder();
    if (runtime.isEmpty()) {
        return paths.dataDir() + "/control.sock"_L1;
    }
    const QByteArray which = canonical(paths.configDir()) + '\0' + canonical(paths.dataDir());
    const QByteArray name = QCryptographicHash::hash(which, QCryptographicHash::Sha256).toHex().first(kDigits);
    return runtime + "/signalbox/"_L1 + QString::fromLatin1(name) + ".sock"_L1;
}

bool isOfSameUser(qintptr descriptor)
{
    ucred peer = {};
    socklen_t size = sizeof peer;
    return ::getsockopt(int(descriptor), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
}

} // namespace Signalbox
