// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/overview/servericons.h"

#include "core/json/jsonparse.h"
#include "core/json/rawjson.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

QList<Icon> serverIcons(const QByteArray &handshake)
{
    constexpr QByteArrayView kModern = "io.modelcontextprotocol/serverInfo";
    QByteArrayView info = rawMember(rawMember(handshake, "_meta"), kModern);
    if (info.isEmpty()) {
        info = rawMember(handshake, "serverInfo");
    }
    const Result<ParsedJson> parsed = parseJson(info);
    if (!parsed || !parsed->value.is_object()) {
        return {};
    }
    QList<Deviation> deviations; // what cannot be used is left out
    FieldReader fields(parsed->value, {}, {}, deviations);
    return readIcons(fields);
}

std::optional<QByteArray> dataOf(const QString &address)
{
    const qsizetype comma = address.indexOf(u',');
    if (!address.startsWith("data:"_L1, Qt::CaseInsensitive) || comma < 0 || address.size() > kMostIconBytes) {
        return std::nullopt;
    }
    const QByteArray data = QByteArray::fromPercentEncoding(address.sliced(comma + 1).toUtf8());
    if (!QStringView(address).first(comma).endsWith(";base64"_L1, Qt::CaseInsensitive)) {
        return data;
    }
    const auto decoded = QByteArray::fromBase64Encoding(data, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

} // namespace Signalbox
