// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/launch/launchplaces.h"

#include "core/catalog/launch/quarantine.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QVersionNumber>

#include <algorithm>
#include <functional>
#include <utility>

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

/// The version in a folder's name: "v22.1.0", "node@22", "cpython-3.12.5-linux-x86_64-gnu".
QVersionNumber versionIn(const QString &name)
{
    const auto digit = std::ranges::find_if(name, [](QChar c) { return c.isDigit(); });
    return QVersionNumber::fromString(name.sliced(digit - name.begin()));
}

/// Adds what lies below each version in a folder, the newest first: 22 before 9.
void addVersions(const QString &versions, const QString &below, QStringList &folders)
{
    QStringList names = QDir(versions).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::ranges::stable_sort(names, std::ranges::greater(), versionIn);
    for (const QString &name : std::as_const(names)) {
        if (const QString folder = versions + u'/' + name + below; QDir(folder).exists()) {
            folders << folder;
        }
    }
}

/// The programs of Homebrew's packages that it keeps out of its `bin`, as those of node@22.
void addKegs(const QString &prefix, const QString &pattern, QStringList &folders)
{
    QStringList names = QDir(prefix + "/opt"_L1).entryList({pattern}, QDir::Dirs | QDir::NoDotAndDotDot);
    std::ranges::stable_sort(names, std::ranges::greater(), versionIn);
    for (const QString &name : std::as_const(names)) {
        for (const QString &below : {u"/libexec/bin"_s, u"/bin"_s}) {
            if (const QString folder = prefix + "/opt/"_L1 + name + below; QDir(folder).exists()) {
                folders << folder;
            }
        }
    }
}

QByteArray aliasOf(const QString &home, const QByteArray &name)
{
    QFile file(home + "/.nvm/alias/"_L1 + QString::fromUtf8(name));
    return !name.contains("..") && QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly) ? file.read(100).trimmed()
                                                                                              : QByteArray();
}

/// The programs of the version that nvm starts with: `alias/default` names a version, its beginning or another alias.
/// Empty: there is none.
QString nvmDefault(const QString &home)
{
    constexpr int kMostAliases = 5;
    QByteArray name = aliasOf(home, "default");
    for (int i = 0; i < kMostAliases; ++i) {
        const QByteArray next = name.isEmpty() ? QByteArray() : aliasOf(home, name);
        if (next.isEmpty()) {
            break;
        }
        name = next;
    }
    QStringList folders;
    addVersions(home + "/.nvm/versions/node"_L1, u"/bin"_s, folders);
    const QString version = QString::fromUtf8(name.startsWith('v') ? name : 'v' + name);
    for (const QString &folder : std::as_const(folders)) {
        const QString has = folder.section(u'/', -2, -2);
        if (!name.isEmpty() && (has == version || has.startsWith(version + u'.'))) {
            return folder;
        }
    }
    return {};
}

/// Where fnm may keep its versions, by the system (its `--fnm-dir`).
QStringList fnmFolders(const QString &home)
{
    return {home + "/.local/share/fnm"_L1, home + "/Library/Application Support/fnm"_L1, home + "/.fnm"_L1};
}

} // namespace

LaunchPlaces LaunchPlaces::ofThisProcess()
{
    LaunchPlaces places;
    places.home = qEnvironmentVariable("HOME");
    places.path = qEnvironmentVariable("PATH").split(u':', Qt::SkipEmptyParts);
    places.quarantine = quarantineAttribute();
    places.installer = systemInstaller();
    readPorts(u"/proc/net/tcp"_s, places.listening);
    readPorts(u"/proc/net/tcp6"_s, places.listening);
    return places;
}

QStringList LaunchPlaces::managedFolders() const
{
    QStringList folders;
    const auto add = [&folders](const QString &folder) {
        if (!folder.isEmpty() && QDir(folder).exists()) {
            folders << folder;
        }
    };
    if (!home.isEmpty()) {
        add(nvmDefault(home)); // what a login shell takes goes first
        for (const QString &fnm : fnmFolders(home)) {
            add(fnm + "/aliases/default/bin"_L1);
        }
        for (const QString &versions : QStringList{home + "/.nvm/versions/node"_L1} + fnmFolders(home)) {
            const bool isFnm = !versions.endsWith("/versions/node"_L1);
            addVersions(isFnm ? versions + "/node-versions"_L1 : versions, isFnm ? u"/installation/bin"_s : u"/bin"_s,
                        folders);
        }
        for (const char *folder :
             {".volta/bin", ".asdf/shims", ".local/share/mise/shims", ".pyenv/shims", ".pyenv/bin", ".local/bin",
              ".cargo/bin", ".bun/bin", ".deno/bin", "go/bin", ".npm-global/bin", "bin", ".linuxbrew/bin"}) {
            add(home + u'/' + QLatin1StringView(folder));
        }
    }
    for (const QString &prefix : brewPrefixes) {
        add(prefix + "/bin"_L1);
        addKegs(prefix, u"node@*"_s, folders);
    }
    for (const char *folder : {"/usr/local/bin", "/snap/bin"}) {
        add(QString::fromLatin1(folder));
    }
    folders.removeDuplicates();
    return folders;
}

QStringList LaunchPlaces::versionFolders(const QString &interpreter) const
{
    QStringList folders;
    const bool isNode = interpreter == "node"_L1;
    if (!home.isEmpty() && isNode) {
        addVersions(home + "/.nvm/versions/node"_L1, u"/bin"_s, folders);
        for (const QString &fnm : fnmFolders(home)) {
            addVersions(fnm + "/node-versions"_L1, u"/installation/bin"_s, folders);
        }
        addVersions(home + "/.volta/tools/image/node"_L1, u"/bin"_s, folders);
        addVersions(home + "/.asdf/installs/nodejs"_L1, u"/bin"_s, folders);
        addVersions(home + "/.local/share/mise/installs/node"_L1, u"/bin"_s, folders);
    } else if (!home.isEmpty()) {
        addVersions(home + "/.pyenv/versions"_L1, u"/bin"_s, folders);
        addVersions(home + "/.asdf/installs/python"_L1, u"/bin"_s, folders);
        addVersions(home + "/.local/share/mise/installs/python"_L1, u"/bin"_s, folders);
        addVersions(home + "/.local/share/uv/python"_L1, u"/bin"_s, folders);
    }
    for (const QString &prefix : brewPrefixes) {
        addKegs(prefix, interpreter + u'*', folders);
    }
    return folders;
}

} // namespace Signalbox
