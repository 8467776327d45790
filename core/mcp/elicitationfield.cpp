// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/elicitationfield.h"

#include "core/json/decimal.h"
#include "core/json/jsontext.h"
#include "core/json/masker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

using Field = ElicitationField;

/// `enum`, with the titles of the older `enumNames`.
void readEnum(FieldReader &fields, Field &field)
{
    const QStringList values = fields.strings("enum").value_or(QStringList());
    const QStringList titles = fields.strings("enumNames").value_or(QStringList());
    for (qsizetype i = 0; i < values.size(); ++i) {
        field.options.append({values[i], titles.value(i, values[i])});
    }
}

/// `oneOf` or `anyOf` of `{const, title}`.
void readTitled(FieldReader &fields, std::string_view keyword, Field &field)
{
    const Json *list = fields.array(keyword);
    for (std::size_t index = 0; list && index < list->size(); ++index) {
        const QString pointer = fields.pointerTo(keyword) + u'/' + QString::number(index);
        if (expectObject(list->at(index), pointer, fields.reference(), fields.deviations())) {
            FieldReader option(list->at(index), pointer, fields.reference(), fields.deviations());
            if (const std::optional<QString> value = option.string("const", Need::Required)) {
                field.options.append({*value, option.string("title").value_or(*value)});
            }
        }
    }
}

void readText(FieldReader &fields, Field &field)
{
    if (fields.member("enum")) {
        field.kind = Field::Kind::Choice;
        readEnum(fields, field);
        return;
    }
    if (fields.member("oneOf")) {
        field.kind = Field::Kind::Choice;
        readTitled(fields, "oneOf", field);
        return;
    }
    field.kind = Field::Kind::Text;
    field.minLength = fields.unsignedInteger("minLength");
    field.maxLength = fields.unsignedInteger("maxLength");
    field.pattern = fields.string("pattern").value_or(QString());
    field.format = fields.string("format").value_or(QString());
    if (!field.format.isEmpty()
        && !QStringList{u"email"_s, u"uri"_s, u"date"_s, u"date-time"_s}.contains(field.format)) {
        fields.deviate("format", u"email, uri, date or date-time"_s, field.format.left(200),
                       Deviation::Severity::Warning);
    }
}

void readChoices(FieldReader &fields, Field &field)
{
    const Json *items = fields.object("items", Need::Required);
    if (!items) {
        return;
    }
    FieldReader members(*items, fields.pointerTo("items"), fields.reference(), fields.deviations());
    if (members.member("anyOf")) {
        readTitled(members, "anyOf", field);
    } else if (members.member("enum")) {
        readEnum(members, field);
    } else {
        members.deviate("enum", u"an array of texts to choose from"_s, u"absent"_s);
        return;
    }
    field.kind = Field::Kind::Choices;
    field.minItems = fields.unsignedInteger("minItems");
    field.maxItems = fields.unsignedInteger("maxItems");
}

bool isOfKind(const Json &value, Field::Kind kind)
{
    switch (kind) {
    case Field::Kind::Text:
    case Field::Kind::Choice:
        return isJsonString(value);
    case Field::Kind::Number:
        return value.is_number();
    case Field::Kind::Integer:
        return value.is_number() && Decimal(value).isInteger();
    case Field::Kind::Boolean:
        return value.is_bool();
    case Field::Kind::Choices:
        return value.is_array() && std::ranges::all_of(value.array_range(), isJsonString);
    case Field::Kind::Unknown:
        return true;
    }
    return false;
}

void readByType(FieldReader &fields, Field &field)
{
    const QString type = fields.string("type", Need::Required).value_or(QString());
    if (type == "string"_L1) {
        readText(fields, field);
    } else if (type == "number"_L1 || type == "integer"_L1) {
        field.kind = type == "integer"_L1 ? Field::Kind::Integer : Field::Kind::Number;
        field.minimum = fields.number("minimum");
        field.maximum = fields.number("maximum");
    } else if (type == "boolean"_L1) {
        field.kind = Field::Kind::Boolean;
    } else if (type == "array"_L1) {
        readChoices(fields, field);
    } else if (!type.isEmpty()) {
        fields.deviate("type", u"string, number, integer, boolean or array"_s, type.left(200));
    }
}

} // namespace

ElicitationField readElicitationField(FieldReader &properties, const std::string &name)
{
    Field field;
    field.name = utf8ToQString(name);
    field.asksForSecret = Masker::isSecretName(field.name);
    const Json *schema = properties.object(name);
    if (!schema) {
        return field;
    }
    FieldReader fields(*schema, properties.pointerTo(name), properties.reference(), properties.deviations());
    field.title = fields.string("title").value_or(QString());
    field.description = fields.string("description").value_or(QString());
    readByType(fields, field);
    if (const Json *byDefault = fields.member("default")) {
        if (isOfKind(*byDefault, field.kind)) {
            field.byDefault = *byDefault;
        } else {
            fields.deviate("default", u"a value of the property's type"_s, jsonTypeName(*byDefault));
        }
    }
    return field;
}

} // namespace Signalbox
