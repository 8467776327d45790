// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/stateseal.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

namespace Signalbox {

namespace {

constexpr qint64 kLifeMs = 10 * 60 * 1000;
constexpr qsizetype kLongestState = 256 * 1024;
constexpr auto kBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// The same time whatever differs.
bool isEqual(const QByteArray &one, const QByteArray &other)
{
    if (one.size() != other.size()) {
        return false;
    }
    int difference = 0;
    for (qsizetype i = 0; i < one.size(); ++i) {
        difference |= one[i] ^ other[i];
    }
    return difference == 0;
}

} // namespace

StateSeal::StateSeal()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    m_key = QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random);
}

QString StateSeal::seal(const Json &content, const Binding &binding) const
{
    Json payload(jsoncons::json_object_arg);
    payload["expires"] = QDateTime::currentMSecsSinceEpoch() + kLifeMs;
    payload["content"] = content;
    const QByteArray text = compactJson(payload);
    return QString::fromLatin1(text.toBase64(kBase64) + '.' + mac(text, binding).toBase64(kBase64));
}

std::optional<Json> StateSeal::open(const QString &state, const Binding &binding) const
{
    const QByteArrayList parts = state.toUtf8().split('.');
    if (state.size() > kLongestState || parts.size() != 2) {
        return {};
    }
    const auto text = QByteArray::fromBase64Encoding(parts[0], kBase64 | QByteArray::AbortOnBase64DecodingErrors);
    const auto sum = QByteArray::fromBase64Encoding(parts[1], kBase64 | QByteArray::AbortOnBase64DecodingErrors);
    if (!text || !sum || !isEqual(*sum, mac(*text, binding))) {
        return {};
    }
    const Result<ParsedJson> payload = parseJson(*text);
    if (!payload || payload->value.at("expires").as<qint64>() < QDateTime::currentMSecsSinceEpoch()) {
        return {};
    }
    return payload->value.at("content");
}

QByteArray StateSeal::mac(const QByteArray &payload, const Binding &binding) const
{
    Json params = binding.params;
    for (const char *changing : {"_meta", "inputResponses", "requestState"}) {
        params.erase(changing);
    }
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_key);
    for (const QByteArray &part : {payload, binding.method, binding.subject.toUtf8(), compactJson(params)}) {
        code.addData(QByteArray::number(part.size()) + ':');
        code.addData(part);
    }
    return code.result();
}

} // namespace Signalbox
