// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/form/fieldcheck.h"

#include "core/json/jsontext.h"
#include "core/json/schemaformat.h"
#include "ui/models/form/fieldvalue.h"
#include "ui/models/form/jsonpointer.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <string_view>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr qsizetype kMaxFaults = 100;

bool isWhole(const Json &number)
{
    if (number.is<qint64>() || number.is<quint64>()) {
        return true;
    }
    // 1.0, 1e2 and 1.5e1 are integers too (2020-12 core, section 4.2.3): no digit but zero stands behind the point.
    static const QRegularExpression kParts(u"^-?(\\d+)(?:\\.(\\d+))?(?:[eE]([+-]?\\d+))?$"_s);
    const QRegularExpressionMatch parts = kParts.match(numberText(number));
    QString digits = parts.captured(1) + parts.captured(2);
    qint64 behind = parts.captured(2).size() - parts.captured(3).toLongLong();
    while (behind > 0 && digits.endsWith(u'0')) {
        digits.chop(1);
        --behind;
    }
    return parts.hasMatch() && (behind <= 0 || digits.isEmpty());
}

} // namespace

FieldCheck::FieldCheck(VariantAt variantAt)
    : m_variantAt(std::move(variantAt))
{
}

QList<FormFault> FieldCheck::check(const SchemaField &root, const Json &value)
{
    m_faults.clear();
    visit(root, {}, value);
    return std::exchange(m_faults, {});
}

QList<FormFault> FieldCheck::join(QList<FormFault> own, const QList<SchemaFault> &schemaFaults, const SchemaField &root,
                                  const Json &value) const
{
    QSet<QString> taken;
    for (const FormFault &fault : std::as_const(own)) {
        taken.insert(fault.pointer);
    }
    const QList<FormFault> mine = own;
    for (const SchemaFault &fault : schemaFaults) {
        const QString pointer = fieldPointer(fault.pointer, root, value);
        const bool inside =
            std::ranges::any_of(mine, [&pointer](const FormFault &f) { return Pointer::isWithin(f.pointer, pointer); });
        // "No variant fits" and "a member is missing" were said better by the field inside.
        const bool general = fault.keyword == "oneOf"_L1 || fault.keyword == "anyOf"_L1
                             || fault.keyword == "required"_L1 || fault.keyword == "allOf"_L1
                             || fault.keyword == "$ref"_L1 || fault.keyword == "properties"_L1;
        if (taken.contains(pointer) || (general && inside)) {
            continue;
        }
        taken.insert(pointer);
        own.append({pointer, fault.message, fault.keyword});
    }
    return own;
}

void FieldCheck::visit(const SchemaField &field, const QString &pointer, const Json &value)
{
    if (m_faults.size() >= kMaxFaults || (value.is_null() && field.nullable)) {
        return;
    }
    if (field.kind == FieldKind::Variant) {
        const int variant = m_variantAt(field, pointer, value);
        if (variant < field.variants().size()) {
            visit(*field.variants().at(variant), pointer, value);
        }
        return;
    }
    const QString wrong = typeFault(field, value);
    if (!wrong.isEmpty()) {
        add(pointer, wrong, field.kind == FieldKind::Enum ? "enum" : field.kind == FieldKind::Const ? "const" : "type");
    } else if (field.kind == FieldKind::String && !field.format.isEmpty()) {
        const QString unfit = formatFault(field.format, toQString(value));
        if (!unfit.isEmpty()) {
            add(pointer, unfit, "format");
        }
    } else if (field.kind == FieldKind::Object) {
        visitObject(field, pointer, value);
    } else if (field.kind == FieldKind::Array) {
        for (size_t i = 0; i < value.size() && m_faults.size() < kMaxFaults; ++i) {
            visit(*field.item(), Pointer::child(pointer, qsizetype(i)), value.at(i));
        }
    }
}

void FieldCheck::visitObject(const SchemaField &field, const QString &pointer, const Json &value)
{
    std::unordered_map<std::string_view, const Json *> members; // finding by name is linear in Json
    for (const auto &member : value.object_range()) {
        members.emplace(member.key(), &member.value());
    }
    for (const SchemaField *property : field.properties()) {
        const std::string name = property->name.toStdString();
        const auto member = members.find(name);
        if (member != members.end()) {
            visit(*property, Pointer::child(pointer, property->name), *member->second);
        } else if (property->required) {
            add(Pointer::child(pointer, property->name), tr("Required."), "required");
        }
    }
    if (!field.additional()) {
        return;
    }
    for (const auto &member : value.object_range()) {
        const QString name = QString::fromUtf8(member.key().data(), qsizetype(member.key().size()));
        if (!field.property(name)) {
            visit(*field.additional(), Pointer::child(pointer, name), member.value());
        }
    }
}

void FieldCheck::add(const QString &pointer, const QString &message, const char *keyword)
{
    if (m_faults.size() < kMaxFaults) {
        m_faults.append({pointer, message, QLatin1StringView(keyword)});
    }
}

QString FieldCheck::fieldPointer(const QString &pointer, const SchemaField &root, const Json &value) const
{
    const SchemaField *field = &root;
    QString place;
    for (const QString &token : Pointer::tokens(pointer)) {
        const Json *here = Pointer::find(value, place);
        while (here && field && field->kind == FieldKind::Variant) {
            field = field->variants().value(m_variantAt(*field, place, *here), nullptr);
        }
        const SchemaField *next = nullptr;
        if (field && field->kind == FieldKind::Object) {
            next = field->property(token);
            next = next ? next : field->additional();
        } else if (field && field->kind == FieldKind::Array) {
            next = field->item();
        }
        if (!next) {
            break;
        }
        field = next;
        place = Pointer::child(place, token);
    }
    return place;
}

QString FieldCheck::typeFault(const SchemaField &field, const Json &value)
{
    const bool quoted = FieldValue::isText(value) && !numberFromText(toQString(value)).is_null();
    switch (field.kind) {
    case FieldKind::String:
        return FieldValue::isText(value) ? QString() : tr("Not a text: JSON needs quotes here.");
    case FieldKind::Integer:
    case FieldKind::Number:
        if (!value.is_number()) {
            return quoted                            ? tr("A text, not a number: the JSON has it in quotes.")
                   : field.kind == FieldKind::Number ? tr("Not a number.")
                                                     : tr("Not a whole number.");
        }
        return field.kind == FieldKind::Number || isWhole(value) ? QString() : tr("Not a whole number.");
    case FieldKind::Boolean:
        return value.is_bool() ? QString() : tr("Neither true nor false.");
    case FieldKind::Enum:
        return FieldValue::choiceOf(field, value) >= 0 ? QString() : tr("Not one of the choices.");
    case FieldKind::MultiSelect:
        if (!value.is_array()) {
            return tr("Not a list.");
        }
        return std::ranges::all_of(value.array_range(),
                                   [&field](const Json &v) { return FieldValue::choiceOf(field, v) >= 0; })
                   ? QString()
                   : tr("Not all of them are among the choices.");
    case FieldKind::Array:
        return value.is_array() ? QString() : tr("Not a list.");
    case FieldKind::Object:
        return value.is_object() ? QString() : tr("Not an object.");
    case FieldKind::Const:
        return *field.constant == value ? QString() : tr("Not the only value the schema allows.");
    case FieldKind::Variant:
    case FieldKind::RawJson:
        break;
    }
    return {};
}

} // namespace Signalbox
