// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/json/json.h"

#include <QByteArrayView>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <string_view>

namespace Signalbox {

/// Reads the members of one JSON document of an authorization or resource server. Nothing is converted: the first
/// member of a wrong type is the document's fault, and the document is not used (row O16). `null` counts as absent.
class MetadataFields
{
public:
    /// `document` is what it is, for errors: "resource metadata". Error (Kind::Protocol): no JSON object, too long,
    /// a member twice.
    [[nodiscard]] static Result<MetadataFields> parse(QByteArrayView body, const QString &document);

    QString string(std::string_view key);      ///< empty if absent
    QStringList strings(std::string_view key); ///< at most 1000; empty if absent
    std::optional<bool> boolean(std::string_view key);
    QUrl url(std::string_view key); ///< absolute; empty if absent
    /// A whole number; none if absent or anything else (a lifetime is worth no refusal).
    [[nodiscard]] std::optional<qint64> integer(std::string_view key) const;
    [[nodiscard]] bool contains(std::string_view key) const { return member(key) != nullptr; }

    void require(std::string_view key); ///< its absence is a fault
    /// Nothing, or the first fault.
    [[nodiscard]] Result<> verdict() const;

private:
    MetadataFields(Json value, QString document);
    [[nodiscard]] const Json *member(std::string_view key) const;
    void blame(std::string_view key, const QString &expected);

    Json m_value;
    QString m_document;
    std::optional<Error> m_fault;
};

} // namespace Signalbox
