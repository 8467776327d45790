// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/json/json.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace Signalbox {

/// Something that the person sets before a bundle's server is started: a member of `user_config`.
struct BundleSetting
{
    enum class Type { Text, Number, Flag, Folder, File };

    QString key{};
    Type type = Type::Text;
    QString title{};
    QString description{};
    bool isRequired = false;
    bool isMultiple = false;  ///< of folders and files
    bool isSensitive = false; ///< of texts: kept where secrets are kept
    Json fallback{};          ///< `default` as it stands there; null: none
    std::optional<double> least{};
    std::optional<double> most{};

    [[nodiscard]] QString words() const { return title.isEmpty() ? key : title; } ///< what it is called

    bool operator==(const BundleSetting &) const = default;
};

/// What the person set, by key; every value as the texts it stands for (one, but for those that are multiple).
using BundleValues = QHash<QString, QStringList>;

[[nodiscard]] QString settingTypeText(BundleSetting::Type type); ///< "string", "number", "boolean", "directory", "file"
[[nodiscard]] std::optional<BundleSetting::Type> settingTypeFromText(QStringView text);

/// The texts that a JSON value of this setting stands for; none if it is of another type.
[[nodiscard]] std::optional<QStringList> settingTexts(const BundleSetting &setting, const Json &value);

/// Why these texts cannot be its value, in one sentence; none if they can. Looks at no file.
[[nodiscard]] std::optional<QString> settingFault(const BundleSetting &setting, const QStringList &texts);

/// A JSON Schema of an object with a member for each setting, for a form. Sensitive ones are left out: their values go
/// where secrets are kept, and are asked for there.
[[nodiscard]] QByteArray settingsSchema(const QList<BundleSetting> &settings, const BundleValues &values);
/// What such a form says. Errors (Kind::Usage): the first value of another type, with the setting's title.
[[nodiscard]] Result<BundleValues> settingValues(const QList<BundleSetting> &settings, const Json &object);

} // namespace Signalbox
