// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace Signalbox {

/// A variable's value: text, a list of texts, or pairs of name and value. An empty list counts as no value.
using UriValue = std::variant<QString, QStringList, QList<QPair<QString, QString>>>;
using UriValues = QMap<QString, UriValue>; ///< by name; what is absent has no value

/// How an operator joins and encodes values (RFC 6570 appendix A).
struct UriOperator
{
    char sign;           ///< 0 for none
    const char *first;   ///< before the first value
    char separator;      ///< between values
    bool isNamed;        ///< values stand behind their names
    const char *ifEmpty; ///< behind the name of an empty value
    bool allowsReserved; ///< `U+R`
};

struct UriVariable
{
    QString name;
    int prefix = 0; ///< at most so many characters of the value; 0: all
    bool isExploded = false;
};

/// A literal, already encoded, or an expression.
struct UriPart
{
    QByteArray literal;
    const UriOperator *op = nullptr; ///< null for a literal
    QList<UriVariable> variables;
};

/// A URI template, all four levels (RFC 6570). Templates come from servers: everything takes linear time.
class UriTemplate
{
public:
    static constexpr qsizetype kLongestTemplate = 65'536; ///< characters
    static constexpr qsizetype kMostExpressions = 1'000;
    static constexpr qsizetype kLongestUri = 1'048'576; ///< bytes

    UriTemplate() = default; ///< the empty template

    /// Errors (Kind::Protocol; `where` is "character N", counted from 0): what RFC 6570 section 2 does not allow, and
    /// the limits. An apostrophe may stand in a literal (erratum 6937).
    [[nodiscard]] static Result<UriTemplate> parse(QStringView text);

    [[nodiscard]] QStringList variables() const;              ///< each once, in the order of their first use
    [[nodiscard]] bool isExploded(const QString &name) const; ///< may be given a list that is spread (`{name*}`)
    [[nodiscard]] const QList<UriPart> &parts() const { return m_parts; }

    /// Errors (Kind::Usage): a prefix of a value that is no text; a result over kLongestUri.
    [[nodiscard]] Result<QString> expand(const UriValues &values) const;

    /// Values that expand to this address, if there are any that are found: where several are possible, earlier
    /// variables take as much as they can. An address over kLongestUri is not matched.
    [[nodiscard]] std::optional<UriValues> match(QStringView uri) const;

private:
    QList<UriPart> m_parts;
};

} // namespace Signalbox
