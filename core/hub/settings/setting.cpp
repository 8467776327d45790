// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/settings/setting.h"

#include "core/json/jsontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestText = 4096; // characters

class SettingText
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

QStringList namesIn(const QString &text)
{
    QStringList names;
    for (const QString &name : text.split(u',', Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty()) {
            names += name.trimmed();
        }
    }
    return names;
}

/// An empty text is the empty list.
QStringList listFrom(const QVariant &stored)
{
    QStringList names = stored.toStringList();
    names.removeAll(QString());
    return names;
}

} // namespace

QString Setting::labelText() const
{
    return SettingText::tr(label);
}

QString Setting::explanationText() const
{
    return *explanation == '\0' ? QString() : SettingText::tr(explanation);
}

QString Setting::wordsText() const
{
    return *words == '\0' ? QString() : SettingText::tr(words);
}

Failure Setting::refuse(const QString &why) const
{
    Failure failure =
        fail(Error::Kind::Usage, SettingText::tr("The setting “%1” cannot be that: %2.").arg(name(), why));
    failure.error().where = name();
    return failure;
}

bool Setting::isEmptyWord(const QString &text) const
{
    return *emptyWord != '\0' && text == QLatin1StringView(emptyWord);
}

QString Setting::wanted() const
{
    switch (type) {
    case Type::Switch:
        return SettingText::tr("it is on or off");
    case Type::Number:
        return SettingText::tr("it is a whole number from %1 to %2").arg(least).arg(most);
    case Type::Text:
        return SettingText::tr("it is a text of one line, %1 characters at most").arg(kLongestText);
    case Type::Names:
        return SettingText::tr("it is a list of names");
    case Type::Choice:
        return SettingText::tr("it is one of %1").arg(choices.join(u", "_s));
    }
    Q_UNREACHABLE_RETURN({});
}

Result<> Setting::checked(const QVariant &value) const
{
    const auto isLine = [](const QString &text) {
        return text.size() <= kLongestText
               && std::ranges::none_of(text, [](QChar one) { return one.category() == QChar::Other_Control; });
    };
    bool isRight = false;
    switch (type) {
    case Type::Switch:
        isRight = value.typeId() == QMetaType::Bool;
        break;
    case Type::Number:
        isRight = value.typeId() == QMetaType::Int && value.toInt() >= least && value.toInt() <= most;
        break;
    case Type::Text:
        isRight = value.typeId() == QMetaType::QString && isLine(value.toString());
        break;
    case Type::Names:
        isRight = value.typeId() == QMetaType::QStringList && namesIn(toText(value)) == value.toStringList()
                  && isLine(toText(value));
        break;
    case Type::Choice:
        isRight = value.typeId() == QMetaType::QString && choices.contains(value.toString());
        break;
    }
    if (!isRight) {
        return refuse(wanted());
    }
    Result<> more = check ? check(value) : Result<>();
    if (!more) {
        more.error().where = name();
    }
    return more;
}

Result<QVariant> Setting::fromText(const QString &text) const
{
    QVariant value;
    switch (type) {
    case Type::Switch:
        value = text == "on"_L1 || text == "true"_L1     ? QVariant(true)
                : text == "off"_L1 || text == "false"_L1 ? QVariant(false)
                                                         : QVariant();
        break;
    case Type::Number: {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        value = isNumber ? QVariant(number) : QVariant();
        break;
    }
    case Type::Text:
    case Type::Choice:
        value = isEmptyWord(text) ? QString(u""_s) : text;
        break;
    case Type::Names:
        value = namesIn(text);
        break;
    }
    return checked(value).transform([&value] { return value; });
}

QString Setting::toText(const QVariant &value) const
{
    if (*emptyWord != '\0' && value.toString().isEmpty()) {
        return QString::fromLatin1(emptyWord);
    }
    return type == Type::Switch  ? (value.toBool() ? u"on"_s : u"off"_s)
           : type == Type::Names ? value.toStringList().join(u", "_s)
                                 : value.toString();
}

Result<QVariant> Setting::fromJson(const Json &json) const
{
    QVariant value;
    if (json.is_bool()) {
        value = json.as<bool>();
    } else if (json.is_array()) {
        QStringList names;
        const bool areTexts = std::ranges::all_of(json.array_range(), [&names](const Json &one) {
            names += toQString(one);
            return isJsonString(one);
        });
        value = areTexts ? QVariant(names) : QVariant();
    } else if (isJsonString(json)) {
        const QString text = toQString(json);
        value = isEmptyWord(text) ? QString(u""_s) : text;
    } else if (json.is<int>()) {
        value = json.as<int>();
    }
    return checked(value).transform([&value] { return value; });
}

Json Setting::toJson(const QVariant &value) const
{
    switch (type) {
    case Type::Switch:
        return Json(value.toBool());
    case Type::Number:
        return Json(value.toInt());
    case Type::Text:
    case Type::Choice:
        return fromQString(value.toString());
    case Type::Names:
        break;
    }
    Json names(jsoncons::json_array_arg);
    for (const QString &name : value.toStringList()) {
        names.push_back(fromQString(name));
    }
    return names;
}

QVariant Setting::fromFile(const QVariant &stored) const
{
    const QVariant value =
        type == Type::Names ? QVariant(listFrom(stored)) : fromText(stored.toString()).value_or(QVariant());
    return checked(value) ? value : QVariant();
}

QVariant Setting::toFile(const QVariant &value) const
{
    if (type == Type::Names && value.toStringList().isEmpty()) {
        return QString(u""_s); // an empty list is written as no value, which would be the default
    }
    return type == Type::Switch ? QVariant(value.toBool() ? u"true"_s : u"false"_s) : value;
}

} // namespace Signalbox
