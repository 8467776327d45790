// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/form/formmodel.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "ui/models/form/fieldvalue.h"
#include "ui/models/form/formstep.h"
#include "ui/models/form/jsonmembers.h"
#include "ui/models/form/jsonpointer.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

const QString kWholeText = u"#"_s; // no pointer of a field

} // namespace

FormModel::FormModel(const Json &schema, QObject *parent)
    : QObject(parent)
    , m_reader(schema)
    , m_value(FieldValue::switchedOn(m_reader.root()))
    , m_validator(m_reader.schema(), [this]() -> const Json & { return m_value; })
{
    connect(&m_validator, &FormValidator::checked, this, &FormModel::handleChecked);
    m_validator.request();
}

const SchemaField *FormModel::fieldAt(const QString &pointer) const
{
    const SchemaField *field = &m_reader.root();
    QString place;
    const auto settle = [this, &field, &place] {
        while (field && field->kind == FieldKind::Variant) {
            field = field->variants().value(variantAt(*field, place), nullptr);
        }
    };
    for (const QString &token : Pointer::tokens(pointer)) {
        settle();
        const SchemaField *next = nullptr;
        if (field && field->kind == FieldKind::Object) {
            next = field->property(token);
            next = next ? next : field->additional();
        } else if (field && field->kind == FieldKind::Array) {
            next = field->item();
        }
        if (!next) {
            return nullptr;
        }
        field = next;
        place = Pointer::child(place, token);
    }
    return field;
}

const Json *FormModel::valueAt(const QString &pointer) const
{
    return Pointer::find(m_value, pointer);
}

void FormModel::setValue(Json value)
{
    const Step step(*this, {});
    m_value = std::move(value);
    m_state.clear();
    changed({});
}

void FormModel::reset()
{
    setValue(FieldValue::switchedOn(m_reader.root()));
}

QString FormModel::text() const
{
    return m_text ? *m_text : QString::fromUtf8(prettyJson(m_value)).trimmed();
}

std::optional<Error> FormModel::setText(const QString &text)
{
    if (m_text == text) {
        return m_textError;
    }
    const Step step(*this, {}, m_typing.continues(kWholeText, this->text(), text));
    m_step->change();
    Result<ParsedJson> parsed = parseJson(text.toUtf8());
    m_text = text;
    if (!parsed) {
        m_textError = parsed.error();
        emit textChanged();
        return m_textError;
    }
    m_textError.reset();
    m_value = std::move(parsed->value);
    m_state.clear();
    m_validator.request();
    emit textChanged();
    emit valueChanged({});
    return std::nullopt;
}

QByteArray FormModel::compactArguments() const
{
    return compactJson(m_value);
}

QString FormModel::fieldText(const SchemaField &field, const QString &pointer) const
{
    if (const auto typed = m_state.typed.constFind(pointer); typed != m_state.typed.cend()) {
        return typed->text;
    }
    const Json *value = valueAt(pointer);
    return value ? FieldValue::toText(field, *value) : QString();
}

void FormModel::setFieldText(const SchemaField &field, const QString &pointer, const QString &text)
{
    const Step step(*this, pointer, m_typing.continues(pointer, fieldText(field, pointer), text));
    const Json *parent = Pointer::find(m_value, Pointer::parentOf(pointer));
    const bool isItem = !pointer.isEmpty() && parent && parent->is_array();
    if (text.isEmpty() && !isItem && !pointer.isEmpty()) {
        removeAt(pointer);
        return;
    }
    std::optional<Json> value = FieldValue::fromText(field, text);
    if (value) {
        const bool wasTyped = field.kind == FieldKind::RawJson;
        setValueAt(pointer, std::move(*value));
        if (wasTyped) {
            m_state.typed.insert(pointer, {text, {}}); // its layout stays as typed
        }
    } else {
        m_step->change();
        m_state.typed.insert(pointer, {text, tr("Not JSON yet. The value before it stays.")});
        m_validator.request();
        emit valueChanged(pointer);
    }
}

void FormModel::setValueAt(const QString &pointer, Json value)
{
    const Step step(*this, pointer);
    m_state.forgetTyped(pointer);
    if (Json *present = Pointer::find(m_value, pointer)) {
        *present = std::move(value);
        changed(pointer);
        return;
    }
    const QString parentPointer = Pointer::parentOf(pointer);
    Json *parent = Pointer::find(m_value, parentPointer);
    if (!parent || !(parent->is_object() || parent->is_array())) {
        setValueAt(parentPointer, Json(jsoncons::json_object_arg));
        parent = Pointer::find(m_value, parentPointer);
    }
    if (!parent) {
        return;
    }
    if (parent->is_array()) {
        parent->push_back(std::move(value));
    } else {
        const SchemaField *field = fieldAt(parentPointer);
        while (field && field->kind == FieldKind::Variant) {
            field = field->variants().value(variantAt(*field, parentPointer), nullptr);
        }
        insertMember(*parent, field, Pointer::lastToken(pointer), std::move(value));
    }
    changed(pointer);
}

// A member that comes back stands where the schema has it, not at the end.
void FormModel::insertMember(Json &object, const SchemaField *field, const QString &name, Json value)
{
    QSet<QString> later;
    bool passed = false;
    for (const SchemaField *property : field ? field->properties() : QList<const SchemaField *>()) {
        if (passed) {
            later.insert(property->name);
        }
        passed = passed || property->name == name;
    }
    JsonMembers members = membersOf(object);
    const auto place = std::ranges::find_if(
        members, [&later](const auto &member) { return later.contains(QString::fromStdString(member.first)); });
    members.emplace(place, name.toStdString(), std::move(value));
    object = objectFrom(std::move(members));
}

void FormModel::removeAt(const QString &pointer)
{
    const Step step(*this, pointer);
    m_state.forgetTyped(pointer);
    Json *parent = Pointer::find(m_value, Pointer::parentOf(pointer));
    if (!pointer.isEmpty() && parent && parent->is_object()) {
        parent->erase(Pointer::lastToken(pointer).toStdString());
    }
    changed(pointer);
}

void FormModel::setPresent(const SchemaField &field, const QString &pointer, bool present)
{
    const Step step(*this, pointer);
    const Json *value = valueAt(pointer);
    if (present == (value != nullptr)) {
        return;
    }
    if (present) {
        setValueAt(pointer, m_state.parked(pointer).value_or(FieldValue::switchedOn(field)));
    } else {
        m_state.park(pointer, *value);
        removeAt(pointer);
    }
}

void FormModel::setNull(const SchemaField &field, const QString &pointer, bool null)
{
    const Step step(*this, pointer);
    const Json *value = valueAt(pointer);
    if (null) {
        if (value && !value->is_null()) {
            m_state.park(pointer, *value);
        }
        setValueAt(pointer, Json::null());
    } else if (value && value->is_null()) {
        const std::optional<Json> before = m_state.parked(pointer);
        const bool canLeaveOut =
            !field.isContainer() && !Pointer::find(m_value, Pointer::parentOf(pointer))->is_array();
        if (before && !before->is_null()) {
            setValueAt(pointer, *before);
        } else if (canLeaveOut) {
            removeAt(pointer);
        } else {
            Json on = FieldValue::switchedOn(field);
            setValueAt(pointer, on.is_null() ? Json("") : std::move(on));
        }
    }
}

int FormModel::variantAt(const SchemaField &field, const QString &pointer) const
{
    return variantLookup()(field, pointer, m_value);
}

FieldCheck::VariantAt FormModel::variantLookup() const
{
    return [this](const SchemaField &field, const QString &pointer, const Json &) {
        const QString key = FormState::choiceKey(pointer, field);
        if (const auto known = m_state.variants.constFind(key); known != m_state.variants.cend()) {
            return *known;
        }
        const Json *value = valueAt(pointer);
        const int best = value ? FieldValue::bestVariant(field, *value) : 0;
        if (value) {
            m_state.variants.insert(key, best);
        }
        return best;
    };
}

void FormModel::chooseVariant(const SchemaField &field, const QString &pointer, int variant)
{
    const Step step(*this, pointer);
    const int before = variantAt(field, pointer);
    if (variant == before || variant < 0 || variant >= field.variants().size()) {
        return;
    }
    std::optional<Json> kept = m_state.parked(FormState::variantKey(pointer, variant));
    if (const Json *value = valueAt(pointer)) {
        m_state.park(FormState::variantKey(pointer, before), *value);
    }
    m_state.forgetChoicesBelow(pointer);
    m_state.variants.insert(FormState::choiceKey(pointer, field), variant);
    setValueAt(pointer, kept ? *kept : FieldValue::switchedOn(*field.variants().at(variant)));
}

void FormModel::addItem(const SchemaField &array, const QString &pointer)
{
    const Step step(*this, pointer);
    Json *list = Pointer::find(m_value, pointer);
    if (!list || !list->is_array()) {
        setValueAt(pointer, Json(jsoncons::json_array_arg));
        list = Pointer::find(m_value, pointer);
    }
    list->push_back(FieldValue::switchedOn(*array.item()));
    changed(pointer);
}

void FormModel::removeItem(const QString &pointer, qsizetype index)
{
    const Step step(*this, pointer);
    Json *list = Pointer::find(m_value, pointer);
    if (!list || !list->is_array() || index < 0 || index >= qsizetype(list->size())) {
        return;
    }
    list->erase(list->array_range().begin() + index);
    m_state.reindex(pointer, [index](qsizetype i) { return i == index ? -1 : i > index ? i - 1 : i; });
    changed(pointer);
}

void FormModel::moveItem(const QString &pointer, qsizetype from, qsizetype to)
{
    const Step step(*this, pointer);
    Json *list = Pointer::find(m_value, pointer);
    const qsizetype count = list && list->is_array() ? qsizetype(list->size()) : 0;
    if (from == to || from < 0 || to < 0 || from >= count || to >= count) {
        return;
    }
    Json item = list->at(size_t(from));
    list->erase(list->array_range().begin() + from);
    list->insert(list->array_range().begin() + to, std::move(item));
    m_state.reindex(pointer, [from, to](qsizetype i) {
        if (i == from) {
            return to;
        }
        const qsizetype without = i > from ? i - 1 : i;
        return without >= to ? without + 1 : without;
    });
    changed(pointer);
}

void FormModel::addEntry(const SchemaField &object, const QString &pointer)
{
    const Json *present = valueAt(pointer);
    QString key = u"key"_s;
    for (int n = 2; (present && present->is_object() && present->contains(key.toStdString())) || object.property(key);
         ++n) {
        key = u"key%1"_s.arg(n);
    }
    setValueAt(Pointer::child(pointer, key), FieldValue::switchedOn(*object.additional()));
}

bool FormModel::renameEntry(const QString &pointer, const QString &from, const QString &to)
{
    const Step step(*this, pointer);
    Json *object = Pointer::find(m_value, pointer);
    if (!object || !object->is_object() || from == to) {
        return from == to;
    }
    const SchemaField *field = fieldAt(pointer);
    if (object->contains(to.toStdString()) || (field && field->property(to))) {
        return false;
    }
    JsonMembers members = membersOf(*object);
    for (auto &member : members) {
        if (member.first == from.toStdString()) {
            member.first = to.toStdString();
        }
    }
    *object = objectFrom(std::move(members));
    m_state.forget(Pointer::child(pointer, from));
    changed(pointer);
    return true;
}

QString FormModel::faultAt(const QString &pointer) const
{
    const auto found = std::ranges::find(m_faults, pointer, &FormFault::pointer);
    return found == m_faults.cend() ? QString() : found->message;
}

void FormModel::checkNow()
{
    m_validator.flush();
}

void FormModel::changed(const QString &pointer)
{
    m_step->change();
    m_text.reset();
    m_textError.reset();
    m_validator.request();
    emit textChanged();
    emit valueChanged(pointer);
}

void FormModel::handleChecked(const QList<SchemaFault> &faults)
{
    FieldCheck check(variantLookup());
    QList<FormFault> own = check.check(m_reader.root(), m_value);
    for (auto typed = m_state.typed.cbegin(); typed != m_state.typed.cend(); ++typed) {
        if (!typed->message.isEmpty()) {
            own.removeIf([&typed](const FormFault &fault) { return fault.pointer == typed.key(); });
            own.append({typed.key(), typed->message, u"json"_s});
        }
    }
    const QList<FormFault> all = check.join(std::move(own), faults, m_reader.root(), m_value);
    if (all != m_faults) {
        m_faults = all;
        emit faultsChanged();
    }
}

} // namespace Signalbox
