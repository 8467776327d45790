// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace Signalbox {

/// A regular expression a server gave (ECMA-262 as JSON Schema asks), matched within a budget of steps and time: a
/// pattern that would run for ever ends undecided.
class SchemaPattern
{
public:
    enum class Verdict : quint8 { Matches, DoesNotMatch, Undecided };

    /// Not valid if it is no expression, or longer than 4096 characters.
    explicit SchemaPattern(const QString &ecmaPattern);

    [[nodiscard]] bool isValid() const { return m_expression.isValid(); }
    [[nodiscard]] QString text() const { return m_text; } ///< as the server wrote it
    /// Does it match anywhere in the text? Takes about 20 ms at most.
    [[nodiscard]] Verdict match(const QString &subject) const;

private:
    QString m_text;
    QRegularExpression m_expression;
};

} // namespace Signalbox
