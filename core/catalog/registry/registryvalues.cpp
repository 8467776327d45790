// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/registry/registryvalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Place = AskedValue::Place;

namespace {

class RegistryValuesText
{
    Q_DECLARE_TR_FUNCTIONS(RegistryValues)
};

Failure refuseValue(const QString &key, const QString &message)
{
    Failure failure = fail(Error::Kind::Usage, message);
    failure.error().where = key;
    return failure;
}

/// A named argument of which nothing is said but its name is a flag: there is nothing to ask.
bool isBareFlag(const RegistryValue &value)
{
    const RegistryInput &input = value.input;
    return value.isNamed && !input.hasValue && input.standard.isEmpty() && input.placeholder.isEmpty()
           && input.description.isEmpty() && input.choices.isEmpty() && value.valueHint.isEmpty() && !input.isSecret
           && input.format == RegistryInput::Format::Text && value.variables.isEmpty();
}

QString withoutDashes(QString name)
{
    while (name.startsWith(u'-')) {
        name.remove(0, 1);
    }
    return name.endsWith(u'=') ? name.chopped(1) : name;
}

Result<> check(const QString &key, const RegistryInput &input, const QString &value)
{
    if (value.contains(QChar(u'\0'))) {
        return refuseValue(key, RegistryValuesText::tr("“%1” cannot hold a NUL character.").arg(key));
    }
    if (!input.choices.isEmpty() && !input.choices.contains(value)) {
        return refuseValue(
            key, RegistryValuesText::tr("“%1” is one of: %2.").arg(key, input.choices.join(u", "_s).left(400)));
    }
    bool isNumber = true;
    if (input.format == RegistryInput::Format::Number && (value.toDouble(&isNumber), !isNumber)) {
        return refuseValue(key, RegistryValuesText::tr("“%1” is a number.").arg(key));
    }
    if (input.format == RegistryInput::Format::Boolean && value != "true"_L1 && value != "false"_L1) {
        return refuseValue(key, RegistryValuesText::tr("“%1” is true or false.").arg(key));
    }
    return {};
}

/// What was given for one input, else its default; empty if there is neither. Error: neither, and it is required.
Result<QStringList> given(const AskedValue &asked, const RegistryAnswers &answers)
{
    const QString &key = asked.key;
    const RegistryInput &input = asked.input;
    const bool isGiven = answers.contains(key);
    QStringList values = isGiven ? answers.value(key) : QStringList();
    if (!isGiven && input.isSecret && input.isRequired) {
        return QStringList{askedAtStart(key)};
    }
    if (!isGiven && !input.isSecret && !input.standard.isEmpty()) {
        values = {input.standard};
    }
    if (input.isRequired && (values.isEmpty() || values.contains(QString()))) {
        return refuseValue(
            key, input.description.isEmpty()
                     ? RegistryValuesText::tr("“%1” is wanted.").arg(key)
                     : RegistryValuesText::tr("“%1” is wanted: %2").arg(key, input.description.simplified().left(200)));
    }
    for (const QString &value : std::as_const(values)) {
        if (const Result<> fits = value.isEmpty() || value == askedAtStart(key) ? Result<>() : check(key, input, value);
            !fits) {
            return Failure(fits.error());
        }
    }
    return values;
}

/// Replaces each {name} once, in what the publisher wrote and not in what was put there.
QString replaced(const QString &text, const QMap<QString, QString> &values)
{
    QString result;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0) {
            break;
        }
        const auto value = values.constFind(text.sliced(open + 1, close - open - 1));
        const bool isKnown = value != values.constEnd();
        result += text.sliced(at, open - at) + (isKnown ? *value : text.sliced(open, 1));
        at = isKnown ? close + 1 : open + 1;
    }
    return result + text.sliced(at);
}

} // namespace

QString askedAtStart(const QString &key)
{
    return u"${input:"_s + key + u'}';
}

RegistryValues::RegistryValues(const ServerJson &server, RegistryChoice choice)
{
    if (choice.kind == RegistryChoice::Kind::Remote) {
        const RegistryTransport &remote = server.remotes.at(choice.index);
        m_address = remote.url;
        for (const RegistryInput &variable : remote.variables) {
            addOne(Place::Address, {.input = variable});
        }
        add(Place::Header, remote.headers);
        return;
    }
    const RegistryPackage &package = server.packages.at(choice.index);
    add(Place::RuntimeArgument, package.runtimeArguments);
    add(Place::PackageArgument, package.packageArguments);
    add(Place::Environment, package.environmentVariables);
    if (package.transport.type != "stdio"_L1) {
        m_address = package.transport.url;
        add(Place::Header, package.transport.headers);
    }
}

void RegistryValues::add(Place place, const QList<RegistryValue> &values)
{
    for (const RegistryValue &value : values) {
        addOne(place, value);
    }
}

void RegistryValues::addOne(Place place, const RegistryValue &value)
{
    Slot slot{.place = place, .value = value};
    const auto ask = [&](const QString &name, RegistryInput input) {
        input.isRequired = input.isRequired || (value.input.hasValue && value.input.isRequired);
        AskedValue asked{.key = freeKey(name), .place = place, .input = input, .isRepeated = value.isRepeated};
        m_asked.append(asked);
        return asked.key;
    };
    if (value.input.hasValue) {
        for (const RegistryInput &variable : value.variables) {
            RegistryInput input = variable;
            input.isSecret = input.isSecret || value.input.isSecret;
            const bool isUsed = value.input.value.contains(u'{' + variable.name + u'}');
            slot.variableKeys.append(isUsed && !variable.hasValue ? ask(variable.name, input) : QString());
        }
    } else if (!isBareFlag(value)) {
        const QString name = withoutDashes(value.input.name);
        slot.key = ask(!name.isEmpty() ? name : value.valueHint, value.input);
    }
    m_slots.append(slot);
}

QString RegistryValues::freeKey(const QString &wanted)
{
    QString base;
    for (const QChar c : wanted.left(100)) { // NOLINT: it has to be typed
        base += c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' ? c : u'-';
    }
    base = base.isEmpty() ? u"argument"_s : base;
    const auto isTaken = [this](const QString &key) {
        return std::ranges::any_of(m_asked, [&key](const AskedValue &asked) { return asked.key == key; });
    };
    QString key = base;
    for (int number = 2; isTaken(key); ++number) {
        key = base + u'-' + QString::number(number);
    }
    return key;
}

const AskedValue *RegistryValues::askedOf(const QString &key) const
{
    return &*std::ranges::find_if(m_asked, [&key](const AskedValue &asked) { return asked.key == key; });
}

Result<QStringList> RegistryValues::resolved(const Slot &slot, const RegistryAnswers &answers) const
{
    if (slot.value.input.hasValue) {
        return filled(slot, answers);
    }
    if (slot.key.isEmpty()) {
        return QStringList{QString()}; // a flag alone
    }
    return given(*askedOf(slot.key), answers);
}

/// The publisher's text with what was given for its variables; once, or as often as the longest answer.
Result<QStringList> RegistryValues::filled(const Slot &slot, const RegistryAnswers &answers) const
{
    const QList<RegistryInput> &variables = slot.value.variables;
    QList<QStringList> given;
    qsizetype times = 1;
    for (qsizetype i = 0; i < variables.size(); ++i) {
        const RegistryInput &variable = variables.at(i);
        const QString key = slot.variableKeys.at(i);
        if (key.isEmpty()) {
            given.append({variable.hasValue ? variable.value : u'{' + variable.name + u'}'});
            continue;
        }
        const Result<QStringList> values = Signalbox::given(*askedOf(key), answers);
        if (!values) {
            return Failure(values.error());
        }
        if (values->isEmpty()) {
            return QStringList(); // without it the whole makes no sense
        }
        given.append(*values);
        times = std::max(times, values->size());
    }
    QStringList texts;
    for (qsizetype time = 0; time < (slot.value.isRepeated ? times : 1); ++time) {
        QMap<QString, QString> values;
        for (qsizetype i = 0; i < variables.size(); ++i) {
            values.insert(variables.at(i).name, given.at(i).value(time, given.at(i).constLast()));
        }
        texts.append(replaced(slot.value.input.value, values));
    }
    return texts;
}

Result<QList<RegistryValues::Resolved>> RegistryValues::of(Place place, const RegistryAnswers &answers) const
{
    QList<Resolved> list;
    for (const Slot &slot : m_slots) {
        if (slot.place != place) {
            continue;
        }
        const Result<QStringList> values = resolved(slot, answers);
        if (!values) {
            return Failure(values.error());
        }
        const RegistryValue &value = slot.value;
        const bool isSecret = value.input.isSecret || std::ranges::any_of(value.variables, &RegistryInput::isSecret);
        for (const QString &text : value.isRepeated ? *values : values->first(std::min<qsizetype>(values->size(), 1))) {
            const bool isFlagAlone = value.isNamed && text.isEmpty();
            if (!value.isNamed && text.isEmpty() && place != Place::Environment && place != Place::Header) {
                continue; // an empty word is none
            }
            list.append({.name = value.input.name,
                         .value = text,
                         .isNamed = value.isNamed,
                         .isSecret = isSecret,
                         .hasValue = !isFlagAlone});
        }
    }
    return list;
}

Result<QString> RegistryValues::address(const RegistryAnswers &answers) const
{
    QMap<QString, QString> values;
    for (const Slot &slot : m_slots) {
        if (slot.place == Place::Header) {
            continue; // what goes into a header has no business in an address
        }
        const QString name = slot.value.input.name;
        const bool isUsed =
            m_address.contains(u'{' + name + u'}')
            || (!slot.value.valueHint.isEmpty() && m_address.contains(u'{' + slot.value.valueHint + u'}'))
            || m_address.contains(u'{' + withoutDashes(name) + u'}');
        if (!isUsed) {
            continue;
        }
        const Result<QStringList> given = resolved(slot, answers);
        if (!given) {
            return Failure(given.error());
        }
        if (given->isEmpty() || given->first().isEmpty()) {
            return refuseValue(slot.key,
                               RegistryValuesText::tr("“%1” is wanted: the address has it in it.").arg(slot.key));
        }
        for (const QString &called : {name, withoutDashes(name), slot.value.valueHint}) {
            if (!called.isEmpty()) {
                values.insert(called, given->first());
            }
        }
    }
    return replaced(m_address, values);
}

} // namespace Signalbox
