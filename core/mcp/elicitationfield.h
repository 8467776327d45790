// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/fieldreader.h"

#include <QList>

namespace Signalbox {

/// One property of an elicitation's flat schema: what a form shows as one field.
struct ElicitationField
{
    enum class Kind { Text, Number, Integer, Boolean, Choice, Choices, Unknown };
    struct Option
    {
        QString value; ///< what is sent
        QString title; ///< what is shown; the value if the schema names nothing else
        bool operator==(const Option &) const = default;
    };

    QString name;
    QString title;
    QString description;
    Kind kind = Kind::Unknown; ///< Unknown: not of the forms the specification allows; edited as JSON
    bool isRequired = false;
    bool asksForSecret = false;      ///< its name says so; forms must not be used for that
    std::optional<Json> byDefault;   ///< if it is of the field's type
    QList<Option> options;           ///< Choice, Choices
    std::optional<qint64> minLength; ///< Text, characters
    std::optional<qint64> maxLength; ///< Text
    QString pattern;                 ///< Text
    QString format;                  ///< Text: email, uri, date or date-time
    std::optional<double> minimum;   ///< Number, Integer
    std::optional<double> maximum;   ///< Number, Integer
    std::optional<qint64> minItems;  ///< Choices
    std::optional<qint64> maxItems;  ///< Choices

    [[nodiscard]] QString label() const { return title.isEmpty() ? name : title; }
};

/// The property `name` of the schema's `properties`.
[[nodiscard]] ElicitationField readElicitationField(FieldReader &properties, const std::string &name);

} // namespace Signalbox
