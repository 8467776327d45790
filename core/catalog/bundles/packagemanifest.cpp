// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/bundles/bundlepacker.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class PackageManifestText
{
    Q_DECLARE_TR_FUNCTIONS(BundlePacker)
};

QString textOf(const Json &object, const char *name)
{
    return object.contains(name) ? toQString(object.at(name)) : QString();
}

/// `bin` is a path, or paths by name; else `main`.
QString programOf(const Json &package)
{
    QString program = textOf(package, "bin");
    const auto bin = package.find("bin");
    if (bin != package.object_range().end() && bin->value().is_object() && !bin->value().empty()) {
        program = toQString(bin->value().object_range().begin()->value());
    }
    program = program.isEmpty() ? textOf(package, "main") : program;
    return program.startsWith("./"_L1) ? program.sliced(2) : program;
}

/// A text ("Ada <ada@example.com> (https://example.com)"), or an object with `name`.
QString authorOf(const Json &package)
{
    const auto author = package.find("author");
    if (author == package.object_range().end()) {
        return {};
    }
    const Json &value = author->value();
    return value.is_object() ? textOf(value, "name")
                             : toQString(value).section(u'<', 0, 0).section(u'(', 0, 0).trimmed();
}

} // namespace

Result<QByteArray> manifestFromPackage(const QByteArray &package)
{
    const Result<ParsedJson> parsed = parseJson(package);
    if (!parsed || !parsed->value.is_object()) {
        return fail(Error::Kind::Usage, PackageManifestText::tr("package.json cannot be read."));
    }
    const Json &from = parsed->value;
    const QString program = programOf(from);
    QString name = textOf(from, "name");
    name = name.section(u'/', -1); // without the scope
    if (name.isEmpty() || program.isEmpty() || textOf(from, "version").isEmpty()) {
        return fail(Error::Kind::Usage,
                    PackageManifestText::tr("package.json lacks a name, a version, or a program (bin or main)."));
    }
    const QString description = textOf(from, "description");
    const QString author = authorOf(from); // a manifest must name one
    Json config(jsoncons::json_object_arg);
    config.insert_or_assign("command", "node");
    config.insert_or_assign("args", Json(jsoncons::json_array_arg, {fromQString(u"${__dirname}/"_s + program)}));
    Json server(jsoncons::json_object_arg);
    server.insert_or_assign("type", "node");
    server.insert_or_assign("entry_point", fromQString(program));
    server.insert_or_assign("mcp_config", std::move(config));
    Json who(jsoncons::json_object_arg);
    who.insert_or_assign("name", fromQString(author.isEmpty() ? name : author));
    Json manifest(jsoncons::json_object_arg);
    manifest.insert_or_assign("manifest_version", "0.3");
    manifest.insert_or_assign("name", fromQString(name));
    manifest.insert_or_assign("version", fromQString(textOf(from, "version")));
    manifest.insert_or_assign("description", fromQString(description.isEmpty() ? name : description));
    manifest.insert_or_assign("author", std::move(who));
    if (const QString license = textOf(from, "license"); !license.isEmpty()) {
        manifest.insert_or_assign("license", fromQString(license));
    }
    manifest.insert_or_assign("server", std::move(server));
    return prettyJson(manifest) + '\n';
}

} // namespace Signalbox
