// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/bundles/bundlesetting.h"

#include "core/json/jsontext.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Type = BundleSetting::Type;

namespace {

class BundleSettingText
{
    Q_DECLARE_TR_FUNCTIONS(BundleSetting)
};

constexpr std::array kTypes{
    std::pair{Type::Text, "string"_L1},      std::pair{Type::Number, "number"_L1}, std::pair{Type::Flag, "boolean"_L1},
    std::pair{Type::Folder, "directory"_L1}, std::pair{Type::File, "file"_L1},
};

std::optional<QString> numberFault(const BundleSetting &setting, const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber) {
        return BundleSettingText::tr("It must be a number.");
    }
    if (setting.least && number < *setting.least) {
        return BundleSettingText::tr("It must be at least %1.").arg(*setting.least);
    }
    if (setting.most && number > *setting.most) {
        return BundleSettingText::tr("It must be at most %1.").arg(*setting.most);
    }
    return {};
}

Json valueOf(const BundleSetting &setting, const QString &text)
{
    switch (setting.type) {
    case Type::Number:
        return numberFromText(text);
    case Type::Flag:
        return Json(text == "true"_L1);
    default:
        return fromQString(text);
    }
}

Json memberSchema(const BundleSetting &setting, const QStringList &texts)
{
    const bool isPath = setting.type == Type::Folder || setting.type == Type::File;
    Json schema(jsoncons::json_object_arg);
    schema.insert_or_assign("type", fromQString(isPath ? u"string"_s : settingTypeText(setting.type)));
    if (setting.least) {
        schema.insert_or_assign("minimum", *setting.least);
    }
    if (setting.most) {
        schema.insert_or_assign("maximum", *setting.most);
    }
    if (setting.isMultiple) {
        Json list(jsoncons::json_object_arg);
        list.insert_or_assign("type", "array");
        list.insert_or_assign("items", std::move(schema));
        schema = std::move(list);
    }
    schema.insert_or_assign("title", fromQString(setting.words()));
    schema.insert_or_assign("description", fromQString(setting.description));
    if (setting.isMultiple && !texts.isEmpty()) {
        Json list(jsoncons::json_array_arg);
        for (const QString &text : texts) {
            list.push_back(fromQString(text));
        }
        schema.insert_or_assign("default", std::move(list));
    } else if (!texts.isEmpty()) {
        schema.insert_or_assign("default", valueOf(setting, texts.first()));
    }
    return schema;
}

} // namespace

QString settingTypeText(Type type)
{
    for (const auto &[known, text] : kTypes) {
        if (known == type) {
            return text;
        }
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Type> settingTypeFromText(QStringView text)
{
    for (const auto &[type, known] : kTypes) {
        if (known == text) {
            return type;
        }
    }
    return {};
}

std::optional<QStringList> settingTexts(const BundleSetting &setting, const Json &value)
{
    if (value.is_array() && setting.isMultiple) {
        QStringList texts;
        for (const Json &item : value.array_range()) {
            if (!isJsonString(item)) {
                return {};
            }
            texts << toQString(item);
        }
        return texts;
    }
    switch (setting.type) {
    case Type::Number:
        return value.is_number() && !isJsonString(value) ? std::optional(QStringList{numberText(value)}) : std::nullopt;
    case Type::Flag:
        return value.is_bool() ? std::optional(QStringList{value.as_bool() ? u"true"_s : u"false"_s}) : std::nullopt;
    default:
        return isJsonString(value) ? std::optional(QStringList{toQString(value)}) : std::nullopt;
    }
}

std::optional<QString> settingFault(const BundleSetting &setting, const QStringList &texts)
{
    const bool isGiven = !texts.isEmpty() && !texts.contains(QString());
    if (!isGiven) {
        return setting.isRequired ? std::optional(BundleSettingText::tr("It must be given.")) : std::nullopt;
    }
    if (texts.size() > 1 && !setting.isMultiple) {
        return BundleSettingText::tr("It has one value.");
    }
    for (const QString &text : texts) {
        if (text.contains(QChar(0))) {
            return BundleSettingText::tr("It has a character that no program can be given.");
        }
    }
    if (setting.type == Type::Number) {
        return numberFault(setting, texts.first());
    }
    if (setting.type == Type::Flag && texts.first() != "true"_L1 && texts.first() != "false"_L1) {
        return BundleSettingText::tr("It must be true or false.");
    }
    return {};
}

QByteArray settingsSchema(const QList<BundleSetting> &settings, const BundleValues &values)
{
    Json members(jsoncons::json_object_arg);
    Json required(jsoncons::json_array_arg);
    for (const BundleSetting &setting : settings) {
        if (setting.isSensitive) {
            continue;
        }
        members.insert_or_assign(setting.key.toStdString(), memberSchema(setting, values.value(setting.key)));
        if (setting.isRequired) {
            required.push_back(fromQString(setting.key));
        }
    }
    Json schema(jsoncons::json_object_arg);
    schema.insert_or_assign("type", "object");
    schema.insert_or_assign("properties", std::move(members));
    schema.insert_or_assign("required", std::move(required));
    return compactJson(schema);
}

Result<BundleValues> settingValues(const QList<BundleSetting> &settings, const Json &object)
{
    BundleValues values;
    for (const BundleSetting &setting : settings) {
        const std::string key = setting.key.toStdString();
        if (setting.isSensitive || !object.is_object() || !object.contains(key)) {
            continue;
        }
        const std::optional<QStringList> texts = settingTexts(setting, object.at(key));
        if (!texts) {
            return fail(Error::Kind::Usage, BundleSettingText::tr("%1: this is of another type.").arg(setting.words()));
        }
        values.insert(setting.key, *texts);
    }
    return values;
}

} // namespace Signalbox
