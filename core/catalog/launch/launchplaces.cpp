// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/launch/launchplaces.h"

#include <QDir>
#include <QFile>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kListening("0A"); // TCP_LISTEN (Linux, include/net/tcp_states.h)

/// `sl local_address rem_address st …`, addresses as HEX:PORT.
void readPorts(const QString &table, QSet<quint16> &ports)
{
    QFile file(table);
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() > 3 && QLatin1StringView(words.at(3)) == kListening) {
            bool ok = false;
            const uint port = words.at(1).sliced(words.at(1).lastIndexOf(':') + 1).toUInt(&ok, 16);
            if (ok) {
                ports.insert(quint16(port));
            }
        }
    }
}

} // namespace

LaunchPlaces LaunchPlaces::ofThisProcess()
{
    LaunchPlaces places;
    places.home = qEnvironmentVariable("HOME");
    places.path = qEnvironmentVariable("PATH").split(u':', Qt::SkipEmptyParts);
    places.installer = systemInstaller();
    readPorts(u"/proc/net/tcp"_s, places.listening);
    readPorts(u"/proc/net/tcp6"_s, places.listening);
    return places;
}

QStringList LaunchPlaces::managedFolders() const
{
    QStringList folders;
    const auto add = [&folders](const QString &folder) {
        if (QDir(folder).exists()) {
            folders << folder;
        }
    };
    const auto addVersions = [&folders](const QString &versions, const QString &below) { // the newest first
        const QStringList names =
            QDir(versions).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
        for (const QString &name : names) {
            if (const QString folder = versions + u'/' + name + below; QDir(folder).exists()) {
                folders << folder;
            }
        }
    };
    if (!home.isEmpty()) {
        addVersions(home + u"/.nvm/versions/node"_s, u"/bin"_s);
        addVersions(home + u"/.local/share/fnm/node-versions"_s, u"/installation/bin"_s);
        addVersions(home + u"/.fnm/node-versions"_s, u"/installation/bin"_s);
        for (const char *folder : {".volta/bin", ".asdf/shims", ".local/share/mise/shims", ".pyenv/shims", ".local/bin",
                                   ".cargo/bin", ".bun/bin", ".deno/bin", "go/bin", ".npm-global/bin", "bin"}) {
            add(home + u'/' + QLatin1StringView(folder));
        }
    }
    for (const char *folder : {"/opt/homebrew/bin", "/home/linuxbrew/.linuxbrew/bin", "/usr/local/bin", "/snap/bin"}) {
        add(QString::fromLatin1(folder));
    }
    return folders;
}

} // namespace Signalbox
