// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fieldentry.h"

#include "app/cli/clitext.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QStringList>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

using FieldKind = ElicitationField::Kind;

QString kindText(const ElicitationField &field)
{
    switch (field.kind) {
    case FieldKind::Text:
        return field.format.isEmpty() ? tr("text") : field.format;
    case FieldKind::Number:
        return tr("number");
    case FieldKind::Integer:
        return tr("whole number");
    case FieldKind::Boolean:
        return tr("y or n");
    case FieldKind::Choice:
        return tr("one of these");
    case FieldKind::Choices:
        return tr("any of these, with commas between");
    case FieldKind::Unknown:
        break;
    }
    return tr("JSON");
}

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ').replace(u'\r', u' ');
}

Failure wants(const QString &what)
{
    return fail(Error::Kind::Usage, what);
}

Result<QString> optionValue(const ElicitationField &field, const QString &word)
{
    const auto byValue = std::ranges::find(field.options, word, &ElicitationField::Option::value);
    if (byValue != field.options.end()) {
        return word;
    }
    bool isNumber = false;
    const qsizetype number = word.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= field.options.size()) {
        return field.options.at(number - 1).value;
    }
    const auto byTitle = std::ranges::find(field.options, word, &ElicitationField::Option::title);
    if (byTitle != field.options.end()) {
        return byTitle->value;
    }
    return wants(tr("“%1” is none of the choices.").arg(word.left(100)));
}

Result<std::optional<Json>> choices(const ElicitationField &field, const QString &line)
{
    Json list(jsoncons::json_array_arg);
    for (const QString &word : line.split(u',', Qt::SkipEmptyParts)) {
        const Result<QString> value = optionValue(field, word.trimmed());
        if (!value) {
            return Failure(value.error());
        }
        list.push_back(fromQString(*value));
    }
    return list;
}

Result<std::optional<Json>> boolean(const QString &word)
{
    const QString lower = word.toLower();
    if (QStringList{u"y"_s, u"yes"_s, u"true"_s, u"1"_s}.contains(lower)) {
        return Json(true);
    }
    if (QStringList{u"n"_s, u"no"_s, u"false"_s, u"0"_s}.contains(lower)) {
        return Json(false);
    }
    return wants(tr("Type y or n."));
}

} // namespace

QString fieldPrompt(const ElicitationField &field)
{
    QString text;
    if (!field.description.isEmpty()) {
        text += "  | "_L1 + oneLine(field.description) + u'\n';
    }
    if (field.asksForSecret) {
        text += tr("This looks like a question for a secret. Forms must not be used for that.") + u'\n';
    }
    for (qsizetype i = 0; i < field.options.size(); ++i) {
        const ElicitationField::Option &option = field.options.at(i);
        text += "  %1. %2"_L1.arg(QString::number(i + 1), oneLine(option.title));
        text += option.title == option.value ? u"\n"_s : " (%1)\n"_L1.arg(oneLine(option.value));
    }
    text += "%1 (%2%3)"_L1.arg(oneLine(field.label()), kindText(field),
                               field.isRequired ? QString() : ", "_L1 + tr("may be left out"));
    if (field.byDefault) {
        const Json &value = *field.byDefault;
        text += " [%1]"_L1.arg(oneLine(isJsonString(value) ? toQString(value) : QString::fromUtf8(compactJson(value))));
    }
    return text + ": "_L1;
}

Result<std::optional<Json>> fieldValue(const ElicitationField &field, const QString &line)
{
    const QString word = line.trimmed();
    if (word.isEmpty()) {
        if (field.isRequired && !field.byDefault && field.kind != FieldKind::Text) {
            return wants(tr("This one is needed."));
        }
        return field.byDefault || !field.isRequired ? field.byDefault : std::optional(fromQString(line));
    }
    switch (field.kind) {
    case FieldKind::Text:
        return fromQString(line);
    case FieldKind::Number:
    case FieldKind::Integer: {
        const Result<ParsedJson> number = parseJson(word.toUtf8());
        return number && !numberText(number->value).isEmpty() ? Result<std::optional<Json>>(number->value)
                                                              : wants(tr("Type a number."));
    }
    case FieldKind::Boolean:
        return boolean(word);
    case FieldKind::Choice:
        return optionValue(field, word).transform([](const QString &value) {
            return std::optional(fromQString(value));
        });
    case FieldKind::Choices:
        return choices(field, line);
    case FieldKind::Unknown:
        break;
    }
    const Result<ParsedJson> parsed = parseJson(word.toUtf8());
    return parsed ? Result<std::optional<Json>>(parsed->value) : wants(parsed.error().message);
}

} // namespace Signalbox
