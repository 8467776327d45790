// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/metadatafields.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace Signalbox {

namespace {

constexpr qint64 kMostMetadataBytes = 1024 * 1024;
constexpr int kMostDepth = 32;
constexpr qsizetype kMostStrings = 1000;

Failure unusable(const QString &document, const QString &why)
{
    return fail(Error::Kind::Protocol,
                QCoreApplication::translate("Auth", "The %1 cannot be used: %2.").arg(document, why));
}

} // namespace

MetadataFields::MetadataFields(Json value, QString document)
    : m_value(std::move(value))
    , m_document(std::move(document))
{
}

Result<MetadataFields> MetadataFields::parse(QByteArrayView body, const QString &document)
{
    const Result<ParsedJson> parsed = parseJson(body, {kMostMetadataBytes, kMostDepth});
    if (!parsed) {
        return unusable(document, QCoreApplication::translate("Auth", "it is no JSON"));
    }
    if (!parsed->value.is_object()) {
        return unusable(document, QCoreApplication::translate("Auth", "it is no JSON object"));
    }
    for (const JsonFinding &finding : parsed->findings) {
        if (finding.kind == JsonFinding::Kind::DuplicateKey) {
            return unusable(document,
                            QCoreApplication::translate("Auth", "%1 stands in it twice").arg(finding.detail.left(100)));
        }
    }
    return MetadataFields(parsed->value, document);
}

const Json *MetadataFields::member(std::string_view key) const
{
    const auto found = m_value.find(key);
    return found == m_value.object_range().end() || found->value().is_null() ? nullptr : &found->value();
}

void MetadataFields::blame(std::string_view key, const QString &expected)
{
    if (!m_fault) {
        m_fault =
            unusable(m_document, QCoreApplication::translate("Auth", "%1 is not %2").arg(utf8ToQString(key), expected))
                .error();
    }
}

QString MetadataFields::string(std::string_view key)
{
    const Json *value = member(key);
    if (value && !isJsonString(*value)) {
        blame(key, QCoreApplication::translate("Auth", "text"));
        return {};
    }
    return value ? toQString(*value) : QString();
}

QStringList MetadataFields::strings(std::string_view key)
{
    const Json *value = member(key);
    if (!value) {
        return {};
    }
    const bool fits = value->is_array() && value->size() <= std::size_t(kMostStrings)
                      && std::ranges::all_of(value->array_range(), isJsonString);
    if (!fits) {
        blame(key, QCoreApplication::translate("Auth", "a list of text"));
        return {};
    }
    QStringList list;
    for (const Json &item : value->array_range()) {
        list.append(toQString(item));
    }
    return list;
}

std::optional<bool> MetadataFields::boolean(std::string_view key)
{
    const Json *value = member(key);
    if (value && !value->is_bool()) {
        blame(key, QCoreApplication::translate("Auth", "true or false"));
        return {};
    }
    return value ? std::optional(value->as_bool()) : std::nullopt;
}

QUrl MetadataFields::url(std::string_view key)
{
    const QString text = string(key);
    if (text.isEmpty()) {
        return {};
    }
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.isRelative() || url.host().isEmpty()) {
        blame(key, QCoreApplication::translate("Auth", "an absolute address"));
        return {};
    }
    return url;
}

std::optional<qint64> MetadataFields::integer(std::string_view key) const
{
    const Json *value = member(key);
    if (!value || !value->is_int64()) {
        return {};
    }
    return value->as<qint64>();
}

void MetadataFields::require(std::string_view key)
{
    if (!member(key) && !m_fault) {
        m_fault =
            unusable(m_document, QCoreApplication::translate("Auth", "%1 is missing").arg(utf8ToQString(key))).error();
    }
}

Result<> MetadataFields::verdict() const
{
    if (m_fault) {
        return Failure(*m_fault);
    }
    return {};
}

} // namespace Signalbox
