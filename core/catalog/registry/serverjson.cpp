// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/registry/serverjson.h"

#include "core/catalog/registry/serverjsonreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Reader = ServerJsonReader;

namespace {

class ServerJsonText
{
    Q_DECLARE_TR_FUNCTIONS(ServerJson)
};

constexpr qsizetype kMostPackages = 32;
constexpr qsizetype kMostValues = 100; ///< arguments, variables, headers
constexpr qsizetype kMostChoices = 200;
constexpr qsizetype kLongestName = 200;
constexpr qsizetype kLongestText = 4096;
constexpr qsizetype kLongestVersion = 255;

RegistryInput readInput(Reader &reader, const Json &object, const QString &where)
{
    RegistryInput input;
    input.name = reader.text(object, {"name"}, where, kLongestName);
    input.description = reader.text(object, {"description"}, where, kLongestText);
    input.hasValue = Reader::find(object, {"value"}) != nullptr;
    input.value = reader.text(object, {"value"}, where, kLongestText);
    input.standard = reader.text(object, {"default"}, where, kLongestText);
    input.placeholder = reader.text(object, {"placeholder"}, where, kLongestText);
    input.isRequired = reader.flag(object, {"isRequired", "is_required"}, where);
    input.isSecret = reader.flag(object, {"isSecret", "is_secret"}, where);
    reader.each(object, {"choices"}, where, kMostChoices, [&](const Json &choice, const QString &at) {
        input.choices.append(reader.textOf(choice, at, kLongestText));
    });
    input.choices.removeAll(QString());
    const QString format = reader.text(object, {"format"}, where, kLongestName);
    if (format == "number"_L1) {
        input.format = RegistryInput::Format::Number;
    } else if (format == "boolean"_L1) {
        input.format = RegistryInput::Format::Boolean;
    } else if (format == "filepath"_L1 || format == "file_path"_L1) {
        input.format = RegistryInput::Format::FilePath;
    } else if (!format.isEmpty() && format != "string"_L1) {
        reader.find(where + u"/format"_s,
                    ServerJsonText::tr("The format “%1” is not known; it is taken as text.").arg(format));
    }
    return input;
}

QList<RegistryInput> readVariables(Reader &reader, const Json &object, const QString &where)
{
    QList<RegistryInput> variables;
    reader.eachMember(object, {"variables"}, where, kMostValues,
                      [&](const QString &name, const Json &value, const QString &at) {
                          RegistryInput variable = readInput(reader, value, at);
                          variable.name = name.left(kLongestName);
                          variables.append(variable);
                      });
    return variables;
}

RegistryValue readValue(Reader &reader, const Json &object, const QString &where)
{
    RegistryValue value;
    value.input = readInput(reader, object, where);
    value.variables = readVariables(reader, object, where);
    value.valueHint = reader.text(object, {"valueHint", "value_hint"}, where, kLongestName);
    value.isRepeated = reader.flag(object, {"isRepeated", "is_repeated"}, where);
    return value;
}

/// Environment variables and headers.
QList<RegistryValue> readPairs(Reader &reader, const Json &object, Reader::Names names, const QString &where)
{
    QList<RegistryValue> values;
    reader.each(object, names, where, kMostValues, [&](const Json &one, const QString &at) {
        const RegistryValue value = readValue(reader, one, at);
        if (value.input.name.isEmpty()) {
            reader.find(at, ServerJsonText::tr("It has no name, so it is left out."));
        } else {
            values.append(value);
        }
    });
    return values;
}

QList<RegistryValue> readArguments(Reader &reader, const Json &object, Reader::Names names, const QString &where)
{
    QList<RegistryValue> values;
    reader.each(object, names, where, kMostValues, [&](const Json &one, const QString &at) {
        if (isPlainText(one)) { // as it was written before arguments had types
            values.append({.input = {.value = reader.textOf(one, at, kLongestText), .hasValue = true}});
            return;
        }
        RegistryValue value = readValue(reader, one, at);
        const QString type = reader.text(one, {"type"}, at, kLongestName);
        value.isNamed = type == "named"_L1 || (type.isEmpty() && !value.input.name.isEmpty());
        if (!value.isNamed && type != "positional"_L1 && !type.isEmpty()) {
            reader.find(at,
                        ServerJsonText::tr("An argument is named or positional, not “%1”; it is left out.").arg(type));
        } else if (value.isNamed && value.input.name.isEmpty()) {
            reader.find(at, ServerJsonText::tr("A named argument without a name is left out."));
        } else {
            values.append(value);
        }
    });
    return values;
}

RegistryTransport readTransport(Reader &reader, const Json &object, const QString &where)
{
    RegistryTransport transport;
    transport.type = reader.text(object, {"type", "transport_type", "transportType"}, where, kLongestName);
    if (transport.type == "http"_L1 || transport.type == "streamable"_L1) {
        transport.type = u"streamable-http"_s; // as it was called before
    }
    transport.url = reader.text(object, {"url"}, where, kLongestText);
    transport.headers = readPairs(reader, object, {"headers"}, where);
    transport.variables = readVariables(reader, object, where);
    return transport;
}

RegistryPackage readPackage(Reader &reader, const Json &object, const QString &where)
{
    RegistryPackage package;
    package.registryType =
        reader.text(object, {"registryType", "registry_type", "registry_name"}, where, kLongestName).toLower();
    if (package.registryType == "docker"_L1) {
        package.registryType = u"oci"_s;
    }
    package.identifier = reader.text(object, {"identifier", "name"}, where, kLongestText);
    package.version = reader.text(object, {"version"}, where, kLongestVersion);
    package.registryBaseUrl = reader.text(object, {"registryBaseUrl", "registry_base_url"}, where, kLongestText);
    package.fileSha256 = reader.text(object, {"fileSha256", "file_sha256"}, where, kLongestName);
    package.runtimeHint = reader.text(object, {"runtimeHint", "runtime_hint"}, where, kLongestName);
    package.runtimeArguments = readArguments(reader, object, {"runtimeArguments", "runtime_arguments"}, where);
    package.packageArguments = readArguments(reader, object, {"packageArguments", "package_arguments"}, where);
    package.environmentVariables = readPairs(reader, object, {"environmentVariables", "environment_variables"}, where);
    package.transport.type = u"stdio"_s;
    if (const Json *transport = reader.object(object, {"transport"}, where)) {
        package.transport = readTransport(reader, *transport, where + u"/transport"_s);
    }
    if (package.registryType.isEmpty() || package.identifier.isEmpty()) {
        reader.find(where, ServerJsonText::tr("A package needs a kind of registry and an identifier."));
    }
    if (package.registryType == "mcpb"_L1 && package.fileSha256.isEmpty()) {
        reader.find(where, ServerJsonText::tr("A bundle needs fileSha256, which says what the file must be."));
    }
    return package;
}

void readStatus(ServerJson &server, Reader &reader, const Json &meta, const QString &where)
{
    const QString status = reader.text(meta, {"status"}, where, kLongestName);
    if (!status.isEmpty()) {
        server.status = status == "deleted"_L1      ? ServerJson::Status::Deleted
                        : status == "deprecated"_L1 ? ServerJson::Status::Deprecated
                                                    : ServerJson::Status::Active;
    }
    const auto keep = [&](QString &into, Reader::Names names) {
        const QString text = reader.text(meta, names, where, kLongestText);
        into = text.isEmpty() ? into : text;
    };
    keep(server.statusMessage, {"statusMessage", "status_message"});
    keep(server.publishedAt, {"publishedAt", "published_at", "release_date"});
    keep(server.updatedAt, {"updatedAt", "updated_at"});
    if (Reader::find(meta, {"isLatest", "is_latest"})) {
        server.isLatest = reader.flag(meta, {"isLatest", "is_latest"}, where);
    }
}

constexpr const char *kOfficial = "io.modelcontextprotocol.registry/official";

/// What the registry itself says: beside the server, or (before 2025-09-29) within it.
void readMeta(ServerJson &server, Reader &reader, const Json &holder, const QString &where)
{
    if (const Json *old = reader.object(holder, {"x-io.modelcontextprotocol.registry"}, where)) {
        readStatus(server, reader, *old, where);
    }
    if (const Json *meta = reader.object(holder, {"_meta"}, where)) {
        if (const Json *official = reader.object(*meta, {kOfficial}, where + u"/_meta"_s)) {
            readStatus(server, reader, *official, where + u"/_meta"_s);
        }
    }
}

void checkIdentity(const ServerJson &server, Reader &reader, const QString &where)
{
    static const QRegularExpression name(u"\\A[A-Za-z0-9.-]+/[A-Za-z0-9._-]+\\z"_s);
    static const QRegularExpression range(u"\\A[\\^~<>=]|\\*|\\|\\||\\A([^-+]*\\.)?[xX](\\.|\\z)"_s);
    if (server.name.isEmpty()) {
        reader.find(where + u"/name"_s, ServerJsonText::tr("A server needs a name."));
    } else if (!name.match(server.name).hasMatch()) {
        reader.find(
            where + u"/name"_s,
            ServerJsonText::tr("The name is not of the form that the schema asks for, such as com.example/weather."));
    }
    if (server.version.isEmpty()) {
        reader.find(where + u"/version"_s, ServerJsonText::tr("A server needs a version."));
    } else if (server.version == "latest"_L1 || range.match(server.version).hasMatch()) {
        reader.find(where + u"/version"_s,
                    ServerJsonText::tr("“%1” is a range, not a version.").arg(server.version.left(40)));
    }
}

void readBody(ServerJson &server, Reader &reader, const Json &object, const QString &where)
{
    server.name = reader.text(object, {"name"}, where, kLongestName);
    server.title = reader.text(object, {"title"}, where, kLongestName);
    server.description = reader.text(object, {"description"}, where, kLongestText);
    server.version = reader.text(object, {"version"}, where, kLongestVersion);
    server.websiteUrl = reader.text(object, {"websiteUrl", "website_url"}, where, kLongestText);
    if (const Json *detail = reader.object(object, {"version_detail", "versionDetail"}, where)) {
        server.version = reader.text(*detail, {"version"}, where + u"/version_detail"_s, kLongestVersion);
        readStatus(server, reader, *detail, where + u"/version_detail"_s);
    }
    if (const Json *repository = reader.object(object, {"repository"}, where)) {
        server.repositoryUrl = reader.text(*repository, {"url"}, where + u"/repository"_s, kLongestText);
        server.repositoryFolder = reader.text(*repository, {"subfolder"}, where + u"/repository"_s, kLongestText);
    }
    reader.each(object, {"packages"}, where, kMostPackages,
                [&](const Json &one, const QString &at) { server.packages.append(readPackage(reader, one, at)); });
    reader.each(object, {"remotes"}, where, kMostPackages,
                [&](const Json &one, const QString &at) { server.remotes.append(readTransport(reader, one, at)); });
    readStatus(server, reader, object, where);
    readMeta(server, reader, object, where);
    checkIdentity(server, reader, where);
}

} // namespace

ServerJson readServerJson(const Json &document)
{
    ServerJson server;
    Reader reader;
    if (!document.is_object()) {
        reader.find({}, ServerJsonText::tr("A server.json is an object."));
    } else if (const Json *inner = Reader::find(document, {"server"}); inner && inner->is_object()) {
        readBody(server, reader, *inner, u"/server"_s);
        readMeta(server, reader, document, {});
    } else {
        readBody(server, reader, document, {});
    }
    server.findings = reader.findings();
    server.raw = document;
    return server;
}

namespace {

struct Version
{
    QStringList numbers;
    QStringList before; ///< of a pre-release: its words
};

Version split(QStringView text)
{
    const QString plain = text.toString().section(u'+', 0, 0); // build metadata says nothing of the order
    Version version;
    version.numbers = plain.section(u'-', 0, 0).split(u'.');
    if (version.numbers.first().startsWith(u'v')) {
        version.numbers.first().remove(0, 1);
    }
    if (plain.contains(u'-')) {
        version.before = plain.section(u'-', 1).split(u'.');
    }
    return version;
}

int compareParts(const QString &a, const QString &b)
{
    const auto isNumber = [](const QString &part) {
        return !part.isEmpty() && std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (isNumber(a) && isNumber(b)) {
        const auto digits = [](const QString &part) {
            qsizetype zeros = 0;
            while (zeros < part.size() - 1 && part.at(zeros) == u'0') {
                ++zeros;
            }
            return part.sliced(zeros);
        };
        const QString left = digits(a);
        const QString right = digits(b);
        return left.size() != right.size() ? (left.size() < right.size() ? -1 : 1) : left.compare(right);
    }
    return isNumber(a) != isNumber(b) ? (isNumber(a) ? -1 : 1) : a.compare(b);
}

int compareLists(const QStringList &a, const QStringList &b, const QString &missing)
{
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i) {
        if (missing.isNull() && (i >= a.size() || i >= b.size())) {
            return i >= a.size() ? -1 : 1;
        }
        if (const int order = compareParts(a.value(i, missing), b.value(i, missing)); order != 0) {
            return order;
        }
    }
    return 0;
}

} // namespace

int compareVersions(QStringView a, QStringView b)
{
    const Version left = split(a);
    const Version right = split(b);
    if (const int order = compareLists(left.numbers, right.numbers, u"0"_s); order != 0) {
        return order;
    }
    if (left.before.isEmpty() != right.before.isEmpty()) {
        return left.before.isEmpty() ? 1 : -1;
    }
    return compareLists(left.before, right.before, QString());
}

} // namespace Signalbox
