// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/apps/appcontents.h"

#include "core/json/jsonparse.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// The contents with this place, as they came; null: there are none.
Json rawContents(const QByteArray &raw, std::size_t place)
{
    const Result<ParsedJson> parsed = parseJson(raw);
    if (!parsed || !parsed->value.is_object() || !parsed->value.contains("contents")) {
        return Json::null();
    }
    const Json &list = parsed->value.at("contents");
    return list.is_array() && place < list.size() ? list.at(place) : Json::null();
}

} // namespace

AppContents appContentsOf(const ResourceAnswer &answer, const QString &uri)
{
    AppContents contents;
    contents.deviations = answer.deviations;
    if (answer.parts.isEmpty()) {
        return contents;
    }
    const auto own = std::ranges::find(answer.parts, uri, &ResourcePart::uri);
    const qsizetype place = own == answer.parts.end() ? 0 : own - answer.parts.begin();
    const ResourcePart &part = answer.parts.at(place);
    contents.html = part.bytes;
    contents.mimeType = part.mimeType;
    contents.sha256 = QCryptographicHash::hash(part.bytes, QCryptographicHash::Sha256);
    if (part.uri != uri) {
        contents.deviations.append(
            {Deviation::Severity::Violation, u"/uri"_s, uri, part.uri.left(200), u"extensions/apps"_s});
    }
    contents.deviations += checkAppContents(uri, part.mimeType, part.bytes);
    if (const Json raw = rawContents(answer.raw, std::size_t(place)); raw.is_object()) {
        Decoded<AppMeta> meta = decodeAppMeta(raw);
        contents.meta = meta.value;
        contents.deviations += meta.deviations;
    }
    contents.isUsable = !part.bytes.isEmpty() && QString(part.mimeType).remove(u' ').toLower() == kAppMimeType;
    return contents;
}

} // namespace Signalbox
