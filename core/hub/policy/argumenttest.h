// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/hub/policy/namepattern.h"
#include "core/json/jsonquery.h"
#include "core/json/schema.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace Signalbox {

/// One thing that is asked of the arguments of a call. What stands at `at` (a JMESPath expression; the whole without it)
/// is looked at; of a list each item, and all must fit. Nothing there fits nothing.
class ArgumentTest
{
public:
    /// `{at, matches | schema | inside | hosts | largerThan, not}`: a regular expression for the whole text, a JSON Schema,
    /// folders, names of hosts (`*.example.org`) of an address, bytes of the value's JSON text. Errors: Kind::Usage, with
    /// the member in `where`.
    [[nodiscard]] static Result<ArgumentTest> fromJson(const Json &value);
    [[nodiscard]] bool holds(const Json &arguments) const;
    [[nodiscard]] QString words() const; ///< what it asks, fit to show

private:
    [[nodiscard]] bool fits(const Json &value) const;
    [[nodiscard]] bool isInside(const QString &path) const;
    [[nodiscard]] bool hasHost(const QString &address) const;

    enum class Kind { Matches, Schema, Inside, Hosts, LargerThan };
    std::optional<JsonQuery> m_at;
    QString m_place; // m_at in words
    Kind m_kind = Kind::Matches;
    bool m_isNegated = false;
    QRegularExpression m_pattern;
    QString m_patternText; // as it is written: m_pattern is for the whole text
    std::optional<Schema> m_schema;
    QStringList m_folders; // canonical as far as they exist
    QList<NamePattern> m_hosts;
    qint64 m_bytes = 0;
};

/// The path with everything resolved that can be: `~`, `.` and `..`, and the links of as much of it as exists. Empty for
/// one that is not absolute.
[[nodiscard]] QString resolvedPath(const QString &path);

} // namespace Signalbox
