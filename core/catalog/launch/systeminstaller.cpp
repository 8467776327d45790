// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/launch/systeminstaller.h"

#include "core/base/boundedread.h"

#include <QFile>
#include <QMap>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestOsRelease = 64LL * 1024;

/// What has to be installed for a program: the programs that one package brings go by its name.
QString productOf(const QString &program)
{
    static const QMap<QString, QString> products{
        {u"npx"_s, u"node"_s},      {u"npm"_s, u"node"_s},  {u"node"_s, u"node"_s},     {u"nodejs"_s, u"node"_s},
        {u"uvx"_s, u"uv"_s},        {u"uv"_s, u"uv"_s},     {u"python"_s, u"python"_s}, {u"python3"_s, u"python"_s},
        {u"docker"_s, u"docker"_s}, {u"pipx"_s, u"pipx"_s}, {u"podman"_s, u"podman"_s}, {u"deno"_s, u"deno"_s},
        {u"bun"_s, u"bun"_s},       {u"bunx"_s, u"bun"_s},  {u"go"_s, u"go"_s},         {u"ruby"_s, u"ruby"_s},
        {u"php"_s, u"php"_s},       {u"java"_s, u"java"_s}};
    return products.value(program);
}

/// The packages' names, in the words of each installer. Debian has no package of uv, deno and bun.
QString packagesOf(const QString &product, SystemInstaller installer)
{
    static const QMap<SystemInstaller, QMap<QString, QString>> packages{
        {SystemInstaller::Apt,
         {{u"node"_s, u"nodejs npm"_s},
          {u"python"_s, u"python3"_s},
          {u"docker"_s, u"docker.io"_s},
          {u"pipx"_s, u"pipx"_s},
          {u"podman"_s, u"podman"_s},
          {u"go"_s, u"golang-go"_s},
          {u"ruby"_s, u"ruby"_s},
          {u"php"_s, u"php-cli"_s},
          {u"java"_s, u"default-jre-headless"_s}}},
        {SystemInstaller::Dnf,
         {{u"node"_s, u"nodejs npm"_s},
          {u"uv"_s, u"uv"_s},
          {u"python"_s, u"python3"_s},
          {u"docker"_s, u"moby-engine"_s},
          {u"pipx"_s, u"pipx"_s},
          {u"podman"_s, u"podman"_s},
          {u"go"_s, u"golang"_s},
          {u"ruby"_s, u"ruby"_s},
          {u"php"_s, u"php-cli"_s},
          {u"java"_s, u"java-latest-openjdk-headless"_s}}},
        {SystemInstaller::Pacman,
         {{u"node"_s, u"nodejs npm"_s},
          {u"uv"_s, u"uv"_s},
          {u"python"_s, u"python"_s},
          {u"docker"_s, u"docker"_s},
          {u"pipx"_s, u"python-pipx"_s},
          {u"podman"_s, u"podman"_s},
          {u"deno"_s, u"deno"_s},
          {u"go"_s, u"go"_s},
          {u"ruby"_s, u"ruby"_s},
          {u"php"_s, u"php"_s},
          {u"java"_s, u"jre-openjdk-headless"_s}}},
        {SystemInstaller::Homebrew,
         {{u"node"_s, u"node"_s},
          {u"uv"_s, u"uv"_s},
          {u"python"_s, u"python"_s},
          {u"docker"_s, u"--cask docker-desktop"_s},
          {u"pipx"_s, u"pipx"_s},
          {u"podman"_s, u"podman"_s},
          {u"deno"_s, u"deno"_s},
          {u"bun"_s, u"oven-sh/bun/bun"_s},
          {u"go"_s, u"go"_s},
          {u"ruby"_s, u"ruby"_s},
          {u"php"_s, u"php"_s},
          {u"java"_s, u"openjdk"_s}}},
        {SystemInstaller::Winget,
         {{u"node"_s, u"OpenJS.NodeJS.LTS"_s},
          {u"uv"_s, u"astral-sh.uv"_s},
          {u"python"_s, u"Python.Python.3.13"_s},
          {u"docker"_s, u"Docker.DockerDesktop"_s},
          {u"podman"_s, u"RedHat.Podman"_s},
          {u"deno"_s, u"DenoLand.Deno"_s},
          {u"bun"_s, u"Oven-sh.Bun"_s},
          {u"go"_s, u"GoLang.Go"_s}}}};
    return packages.value(installer).value(product);
}

QString verbOf(SystemInstaller installer)
{
    switch (installer) {
    case SystemInstaller::Apt:
        return u"sudo apt-get install "_s;
    case SystemInstaller::Dnf:
        return u"sudo dnf install "_s;
    case SystemInstaller::Pacman:
        return u"sudo pacman -S "_s;
    case SystemInstaller::Homebrew:
        return u"brew install "_s;
    case SystemInstaller::Winget:
        return u"winget install --exact --id "_s;
    case SystemInstaller::Unknown:
        break;
    }
    return {};
}

} // namespace

SystemInstaller installerOf(const QByteArray &osRelease)
{
    static const QMap<QString, SystemInstaller> installers{{u"debian"_s, SystemInstaller::Apt},
                                                           {u"ubuntu"_s, SystemInstaller::Apt},
                                                           {u"fedora"_s, SystemInstaller::Dnf},
                                                           {u"rhel"_s, SystemInstaller::Dnf},
                                                           {u"arch"_s, SystemInstaller::Pacman}};
    QStringList names; // the system's own name before those it is like
    for (const QByteArray &line : osRelease.split('\n')) {
        const qsizetype equals = line.indexOf('=');
        const QByteArray key = line.first(std::max<qsizetype>(equals, 0)).trimmed();
        QString value = QString::fromUtf8(line.sliced(equals + 1)).trimmed();
        value.remove(u'"').remove(u'\'');
        if (key == "ID") {
            names.prepend(value);
        } else if (key == "ID_LIKE") {
            names += value.split(u' ', Qt::SkipEmptyParts);
        }
    }
    for (const QString &name : std::as_const(names)) {
        if (const auto known = installers.constFind(name); known != installers.cend()) {
            return *known;
        }
    }
    return SystemInstaller::Unknown;
}

SystemInstaller systemInstaller()
{
#if defined(Q_OS_WIN)
    return SystemInstaller::Winget;
#elif defined(Q_OS_MACOS)
    return SystemInstaller::Homebrew;
#else
    for (const QString &name : {u"/run/host/os-release"_s, u"/etc/os-release"_s, u"/usr/lib/os-release"_s}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly)) {
            return installerOf(readAtMost(file, kLongestOsRelease));
        }
    }
    return SystemInstaller::Unknown;
#endif
}

QString installCommand(const QString &program, SystemInstaller installer, bool hasPipx)
{
    const QString product = productOf(program);
    if (const QString packages = packagesOf(product, installer); !packages.isEmpty()) {
        return verbOf(installer) + packages;
    }
    if (product == "uv"_L1 && installer == SystemInstaller::Apt) {
        return hasPipx ? u"pipx install uv"_s : u"sudo apt-get install pipx && pipx install uv"_s;
    }
    return {};
}

} // namespace Signalbox
