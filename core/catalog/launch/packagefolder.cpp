// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/launch/packagefolder.h"

#include "core/base/boundedread.h"
#include "core/catalog/commandline.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestManifest = 1024LL * 1024;
constexpr int kMostFoldersUp = 12;

std::optional<Json> manifestOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QByteArray text = readAtMost(file, kLongestManifest + 1);
    if (text.size() > kLongestManifest) {
        return std::nullopt;
    }
    const Result<ParsedJson> parsed = parseJson(text);
    return parsed && parsed->value.is_object() ? std::optional(parsed->value) : std::nullopt;
}

} // namespace

std::optional<PackageFolder> PackageFolder::above(const QString &file)
{
    QString folder = QFileInfo(file).absolutePath();
    for (int i = 0; i < kMostFoldersUp; ++i) {
        if (QFileInfo::exists(folder + "/package.json"_L1)) {
            const std::optional<Json> manifest = manifestOf(folder + "/package.json"_L1);
            return manifest ? std::optional(PackageFolder{.path = folder, .manifest = *manifest}) : std::nullopt;
        }
        const QString up = QFileInfo(folder).absolutePath();
        if (up == folder) {
            break;
        }
        folder = up;
    }
    return std::nullopt;
}

bool PackageFolder::has(const QString &name) const
{
    return QFileInfo::exists(path + u'/' + name);
}

QString PackageFolder::installCommand() const
{
    const QString folder = quoteForShell(path);
    if (has(u"pnpm-lock.yaml"_s)) {
        return u"pnpm --dir %1 install"_s.arg(folder);
    }
    if (has(u"yarn.lock"_s)) {
        return u"yarn --cwd %1 install"_s.arg(folder);
    }
    return (has(u"package-lock.json"_s) ? u"npm --prefix %1 ci"_s : u"npm --prefix %1 install"_s).arg(folder);
}

QString PackageFolder::runCommand(const QString &script) const
{
    const QString folder = quoteForShell(path);
    if (has(u"pnpm-lock.yaml"_s)) {
        return u"pnpm --dir %1 run %2"_s.arg(folder, quoteForShell(script));
    }
    if (has(u"yarn.lock"_s)) {
        return u"yarn --cwd %1 run %2"_s.arg(folder, quoteForShell(script));
    }
    return u"npm --prefix %1 run %2"_s.arg(folder, quoteForShell(script));
}

bool PackageFolder::hasScript(const QString &script) const
{
    return !text("scripts", script).isEmpty();
}

QString PackageFolder::mainFile() const
{
    QString file = u"index.js"_s;
    const auto take = [&file](const Json &value) {
        if (isJsonString(value) && value.as_string_view().size() < 1000) {
            file = toQString(value);
        }
    };
    if (manifest.contains("main")) {
        take(manifest.at("main"));
    }
    if (manifest.contains("bin")) {
        const Json &bin = manifest.at("bin");
        take(bin.is_object() && bin.size() == 1 ? bin.object_range().begin()->value() : bin);
    }
    return QDir::cleanPath(QDir(path).absoluteFilePath(file));
}

QString PackageFolder::text(const char *object, const QString &member) const
{
    const std::string name = member.toStdString();
    if (!manifest.contains(object) || !manifest.at(object).is_object() || !manifest.at(object).contains(name)) {
        return {};
    }
    const Json &value = manifest.at(object).at(name);
    return isJsonString(value) ? toQString(value) : QString();
}

} // namespace Signalbox
