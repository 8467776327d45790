// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/launch/interpreterversion.h"

#include "core/base/boundedread.h"
#include "core/catalog/text/tomlvalue.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestChoice = 64LL * 1024;
constexpr int kMostChoiceFolders = 30;

QByteArray choiceText(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? readAtMost(file, kLongestChoice) : QByteArray();
}

QVersionNumber capturedVersion(const QRegularExpression &pattern, const QString &text)
{
    return QVersionNumber::fromString(pattern.match(text).captured(1));
}

bool isNode(const QString &path)
{
    return QFileInfo(path).fileName().startsWith("node"_L1);
}

QVersionNumber ofFolders(const QString &path)
{
    static const QRegularExpression node(
        u"/(?:versions/node|node-versions|installs/node(?:js)?|tools/image/node|Cellar/node(?:@\\d+)?)/v?(\\d+(?:\\.\\d+){0,2})[/_]"_s);
    static const QRegularExpression python(
        u"(?:/\\.pyenv/versions/|/installs/python/|/Cellar/python(?:@[\\d.]+)?/|/python/cpython-)(\\d+\\.\\d+(?:\\.\\d+)?)(?:[/_-])"_s);
    return capturedVersion(isNode(path) ? node : python, path);
}

/// `version = 3.11.2` (venv) or `version_info = 3.12.5` (uv, virtualenv).
QVersionNumber ofVirtualEnvironment(const QString &prefix)
{
    static const QRegularExpression line(u"^version(?:_info)?\\s*=\\s*(\\d+\\.\\d+(?:\\.\\d+)?)"_s,
                                         QRegularExpression::MultilineOption);
    return capturedVersion(line, QString::fromUtf8(choiceText(prefix + "/pyvenv.cfg"_L1)));
}

/// The headers that come with Node.js.
QVersionNumber ofHeaders(const QString &prefix)
{
    const QString text = QString::fromUtf8(choiceText(prefix + "/include/node/node_version.h"_L1));
    QList<int> parts;
    for (const QString &part : {u"MAJOR"_s, u"MINOR"_s, u"PATCH"_s}) {
        const QRegularExpression define(u"#define NODE_%1_VERSION (\\d+)"_s.arg(part));
        const QRegularExpressionMatch match = define.match(text);
        if (!match.hasMatch()) {
            break;
        }
        parts << match.captured(1).toInt();
    }
    return QVersionNumber(parts);
}

/// What a line of .tool-versions says: "nodejs 18.20.1".
QVersionNumber ofToolVersions(const QString &file, bool isOfNode)
{
    static const QRegularExpression node(u"^node(?:js)?\\s+(\\d[\\d.]*)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression python(u"^python\\s+(\\d[\\d.]*)"_s, QRegularExpression::MultilineOption);
    return capturedVersion(isOfNode ? node : python, QString::fromUtf8(choiceText(file)));
}

/// `[tools]` `node = "22"` of mise.
QVersionNumber ofMiseFile(const QString &file, bool isOfNode)
{
    const Result<Json> parsed = parseToml(choiceText(file));
    const char *name = isOfNode ? "node" : "python";
    if (!parsed || !parsed->is_object() || !parsed->contains("tools") || !parsed->at("tools").is_object()
        || !parsed->at("tools").contains(name)) {
        return {};
    }
    const Json &chosen = parsed->at("tools").at(name);
    return isJsonString(chosen) ? QVersionNumber::fromString(toQString(chosen)) : QVersionNumber();
}

QVersionNumber ofVolta(const QString &home)
{
    const Result<ParsedJson> parsed = parseJson(choiceText(home + "/.volta/tools/user/platform.json"_L1));
    if (!parsed || !parsed->value.is_object() || !parsed->value.contains("node")
        || !parsed->value.at("node").is_object() || !parsed->value.at("node").contains("runtime")) {
        return {};
    }
    return QVersionNumber::fromString(toQString(parsed->value.at("node").at("runtime")));
}

/// What the version manager of a shim has chosen: the nearest choice from the folder upwards, then that of the home.
QVersionNumber ofShim(const QString &path, const QString &folder, const QString &home)
{
    const bool isOfNode = isNode(path);
    const bool isPyenv = path.contains("/.pyenv/shims/"_L1);
    const bool isMise = path.contains("/mise/shims/"_L1);
    if (path.contains("/.volta/bin/"_L1)) {
        return ofVolta(home);
    }
    if (!isPyenv && !isMise && !path.contains("/.asdf/shims/"_L1)) {
        return {};
    }
    QStringList folders;
    for (QString up = folder.isEmpty() ? home : QDir::cleanPath(folder);
         folders.size() < kMostChoiceFolders && !folders.contains(up); up = QFileInfo(up).absolutePath()) {
        folders << up;
    }
    for (const QString &place : QStringList(folders + QStringList{home})) {
        const QVersionNumber chosen =
            isPyenv ? QVersionNumber::fromString(QString::fromUtf8(choiceText(place + "/.python-version"_L1)).trimmed())
                    : ofToolVersions(place + "/.tool-versions"_L1, isOfNode);
        const QVersionNumber ofMise = isMise ? ofMiseFile(place + "/mise.toml"_L1, isOfNode) : QVersionNumber();
        if (!ofMise.isNull() || !chosen.isNull()) {
            return ofMise.isNull() ? chosen : ofMise;
        }
    }
    return isPyenv  ? QVersionNumber::fromString(QString::fromUtf8(choiceText(home + "/.pyenv/version"_L1)).trimmed())
           : isMise ? ofMiseFile(home + "/.config/mise/config.toml"_L1, isOfNode)
                    : QVersionNumber();
}

} // namespace

QVersionNumber interpreterVersion(const QString &path, const QString &folder, const QString &home)
{
    static const QRegularExpression named(u"/python(\\d\\.\\d+)\\z"_s);
    const QString real = QFileInfo(path).canonicalFilePath();
    const auto prefixOf = [](const QString &program) { return QFileInfo(QFileInfo(program).path()).path(); };
    if (const QVersionNumber shim = ofShim(path, folder, home); !shim.isNull()) {
        return shim;
    }
    for (const QString &place : {path, real}) {
        const QVersionNumber known = isNode(place) ? ofHeaders(prefixOf(place)) : ofVirtualEnvironment(prefixOf(place));
        if (!known.isNull()) {
            return known;
        }
        if (const QVersionNumber version = ofFolders(place); !version.isNull()) {
            return version;
        }
    }
    return capturedVersion(named, real);
}

} // namespace Signalbox
