// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/uritemplate.h"

#include <vector>

namespace Signalbox {

/// Finds values for a template's variables in an address. Backwards it notes for every part where it can begin, then
/// goes forwards once along these notes: no way is walked twice, whatever the template (reliability.md R05). Used once.
class UriMatcher
{
public:
    /// The address must outlive the matcher and be normalized (uriencoding.h).
    UriMatcher(const QList<UriPart> &parts, const QByteArray &uri);

    [[nodiscard]] std::optional<UriValues> match();

private:
    using Begins = std::vector<bool>; // one an offset, and one for the end

    [[nodiscard]] Begins beginsOfLiteral(const QByteArray &literal, const Begins &ends) const;
    [[nodiscard]] Begins beginsOfExpression(const UriPart &part, const Begins &ends) const;
    [[nodiscard]] std::vector<int> runs(const UriPart &part) const;
    [[nodiscard]] qsizetype farthestEnd(const UriPart &part, qsizetype at, const Begins &ends) const;

    bool readExpression(const UriPart &part, QByteArrayView text);
    bool readNamed(const UriPart &part, const QByteArrayList &items);
    bool readUnnamed(const UriPart &part, const QByteArrayList &items);
    bool take(const UriPart &part, const UriVariable &variable, const QByteArrayList &items);
    bool takePairs(const UriVariable &variable, const QByteArrayList &items, char separator);
    bool set(const UriVariable &variable, const UriValue &value);

    QList<UriPart> m_parts; ///< literals normalized
    const QByteArray &m_uri;
    UriValues m_values;
    QMap<QString, QString> m_prefixes; ///< beginnings of values
};

} // namespace Signalbox
