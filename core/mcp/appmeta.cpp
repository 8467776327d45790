// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/appmeta.h"

#include "core/json/jsontext.h"
#include "core/mcp/fieldreader.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

const QString kReference = u"extensions/apps"_s;
constexpr qsizetype kLongestWord = 200;
constexpr qsizetype kMostDomains = 100; // of one kind

/// Calls `read` with the members of `_meta.ui`, if there is such an object.
template<typename Read>
void withUi(const Json &holder, QList<Deviation> &deviations, Read read)
{
    FieldReader fields(holder, {}, kReference, deviations);
    const Json *meta = fields.object("_meta");
    if (!meta) {
        return;
    }
    FieldReader members(*meta, fields.pointerTo("_meta"), kReference, deviations);
    const Json *ui = members.object("ui");
    if (!ui) {
        read(members, nullptr);
        return;
    }
    FieldReader inner(*ui, members.pointerTo("ui"), kReference, deviations);
    read(members, &inner);
}

/// Empty, with a deviation, if it is no address of an app.
QString appUriOf(FieldReader &fields, std::string_view key)
{
    const QString uri = fields.string(key).value_or(QString());
    if (!uri.isEmpty() && !isAppUri(uri)) {
        fields.deviate(key, u"ui://…"_s, uri.left(kLongestWord));
        return {};
    }
    return uri;
}

void readVisibility(FieldReader &fields, ToolUi &ui)
{
    const std::optional<QStringList> words = fields.strings("visibility");
    if (!words) {
        return;
    }
    ui.forModel = words->contains("model"_L1);
    ui.forApp = words->contains("app"_L1);
    for (const QString &word : *words) {
        if (word != "model"_L1 && word != "app"_L1) {
            fields.deviate("visibility", u"array of model, app"_s, word.left(kLongestWord));
        }
    }
    if (words->isEmpty()) {
        fields.deviate("visibility", u"model, app or both"_s, u"nobody"_s, Deviation::Severity::Warning);
    }
}

QStringList originsOf(FieldReader &fields, std::string_view key)
{
    QStringList origins = fields.strings(key).value_or(QStringList());
    if (origins.size() > kMostDomains) {
        fields.deviate(key, u"at most 100 origins"_s, QString::number(origins.size()), Deviation::Severity::Warning);
        origins.resize(kMostDomains);
    }
    origins.removeIf([&](const QString &origin) {
        const bool isOrigin = isAppOrigin(origin);
        if (!isOrigin) {
            fields.deviate(key, u"origins (https://host)"_s, origin.left(kLongestWord));
        }
        return !isOrigin;
    });
    origins.removeDuplicates();
    return origins;
}

void readDomains(FieldReader &ui, AppDomains &domains)
{
    const Json *csp = ui.object("csp");
    if (!csp) {
        return;
    }
    FieldReader fields(*csp, ui.pointerTo("csp"), kReference, ui.deviations());
    domains.connect = originsOf(fields, "connectDomains");
    domains.resource = originsOf(fields, "resourceDomains");
    domains.frame = originsOf(fields, "frameDomains");
    domains.baseUri = originsOf(fields, "baseUriDomains");
}

void readPermissions(FieldReader &ui, AppPermissions &permissions)
{
    const Json *asked = ui.object("permissions");
    if (!asked) {
        return;
    }
    FieldReader fields(*asked, ui.pointerTo("permissions"), kReference, ui.deviations());
    for (const AppPermission permission : kAppPermissions) {
        permissions.setFlag(permission, fields.object(nameOf(permission)) != nullptr);
    }
    for (const auto &member : asked->object_range()) {
        const auto isKnown = [&](AppPermission one) { return member.key() == nameOf(one); };
        if (std::ranges::none_of(kAppPermissions, isKnown)) {
            fields.deviate(member.key(), u"a permission of the extension"_s, u"another"_s, Deviation::Severity::Note);
        }
    }
}

/// HTML5 as far as its first words tell: comments and space may stand before the doctype.
bool beginsAsHtml5(QByteArrayView html)
{
    for (;;) {
        html = html.trimmed();
        if (!html.startsWith("<!--")) {
            break;
        }
        const qsizetype end = html.indexOf("-->");
        html = end < 0 ? QByteArrayView() : html.sliced(end + 3);
    }
    constexpr QByteArrayView kDoctype("<!doctype html");
    return html.first(std::min(html.size(), kDoctype.size())).compare(kDoctype, Qt::CaseInsensitive) == 0;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar::Null);
}

} // namespace

bool isAppUri(QStringView uri)
{
    return uri.startsWith("ui://"_L1) && uri.size() > 5;
}

bool isAppOrigin(QStringView text)
{
    constexpr qsizetype kLongest = 300;
    static const QRegularExpression origin(
        uR"(\A(?:https?|wss?)://(?:(?:\*\.)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)"
        uR"((?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[[0-9a-f:.]+\])(?::[0-9]{1,5})?\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.size() <= kLongest && origin.matchView(text).hasMatch();
}

const char *nameOf(AppPermission permission)
{
    switch (permission) {
    case AppPermission::Camera:
        return "camera";
    case AppPermission::Microphone:
        return "microphone";
    case AppPermission::Geolocation:
        return "geolocation";
    case AppPermission::ClipboardWrite:
        break;
    }
    return "clipboardWrite";
}

Decoded<ToolUi> decodeToolUi(const Json &tool)
{
    Decoded<ToolUi> decoded;
    ToolUi &ui = decoded.value;
    withUi(tool, decoded.deviations, [&](FieldReader &meta, FieldReader *fields) {
        const QString flat = appUriOf(meta, "ui/resourceUri");
        if (fields) {
            ui.resourceUri = appUriOf(*fields, "resourceUri");
            readVisibility(*fields, ui);
        }
        if (flat.isEmpty()) {
            return;
        }
        ui.isFlat = ui.resourceUri.isEmpty();
        if (ui.isFlat) {
            ui.resourceUri = flat;
            meta.deviate("ui/resourceUri", u"ui.resourceUri"_s, u"the deprecated key"_s, Deviation::Severity::Warning);
        } else if (flat != ui.resourceUri) {
            meta.deviate("ui/resourceUri", u"the same as ui.resourceUri"_s, flat.left(kLongestWord));
        }
    });
    return decoded;
}

Decoded<AppMeta> decodeAppMeta(const Json &resource)
{
    Decoded<AppMeta> decoded;
    AppMeta &meta = decoded.value;
    withUi(resource, decoded.deviations, [&](FieldReader &, FieldReader *ui) {
        if (!ui) {
            return;
        }
        meta.isDeclared = true;
        readDomains(*ui, meta.domains);
        readPermissions(*ui, meta.permissions);
        meta.domain = ui->string("domain").value_or(QString());
        meta.prefersBorder = ui->boolean("prefersBorder");
    });
    return decoded;
}

QList<Deviation> checkAppContents(const QString &uri, const QString &mimeType, const QByteArray &html)
{
    QList<Deviation> deviations;
    using enum Deviation::Severity;
    const auto add = [&](const QString &pointer, const QString &expected, const QString &found,
                         Deviation::Severity severity = Violation) {
        deviations.append({severity, pointer, expected, found.left(kLongestWord), kReference});
    };
    if (!isAppUri(uri)) {
        add(u"/uri"_s, u"ui://…"_s, uri);
    }
    if (mimeType != kAppMimeType) {
        const QString bare = QString(mimeType).remove(u' ').toLower();
        add(u"/mimeType"_s, kAppMimeType, mimeType.isEmpty() ? u"absent"_s : mimeType,
            bare == kAppMimeType ? Warning : Violation);
    }
    if (html.isEmpty()) {
        add(u"/text"_s, u"an HTML5 document"_s, u"nothing"_s);
    } else if (!isUtf8(html)) {
        add(u"/blob"_s, u"an HTML5 document"_s, u"bytes that are no text"_s);
    } else if (!beginsAsHtml5(html)) {
        add(u"/text"_s, u"an HTML5 document"_s, u"no <!DOCTYPE html>"_s, Warning);
    }
    return deviations;
}

Json toJson(const AppDomains &domains)
{
    Json json(jsoncons::json_object_arg);
    for (const auto &[name, origins] :
         std::initializer_list<std::pair<const char *, const QStringList &>>{{"connectDomains", domains.connect},
                                                                             {"resourceDomains", domains.resource},
                                                                             {"frameDomains", domains.frame},
                                                                             {"baseUriDomains", domains.baseUri}}) {
        if (!origins.isEmpty()) {
            Json list(jsoncons::json_array_arg);
            for (const QString &origin : origins) {
                list.push_back(fromQString(origin));
            }
            json.insert_or_assign(name, std::move(list));
        }
    }
    return json;
}

Json toJson(AppPermissions permissions)
{
    Json json(jsoncons::json_object_arg);
    for (const AppPermission permission : kAppPermissions) {
        if (permissions.testFlag(permission)) {
            json.insert_or_assign(nameOf(permission), Json(jsoncons::json_object_arg));
        }
    }
    return json;
}

Json appsSettings()
{
    Json types(jsoncons::json_array_arg);
    types.push_back(fromQString(kAppMimeType));
    Json settings(jsoncons::json_object_arg);
    settings.insert_or_assign("mimeTypes", std::move(types));
    return settings;
}

} // namespace Signalbox
