// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/bundles/bundleentry.h"

#include "core/catalog/bundles/bundlefolder.h"
#include "core/catalog/values/entryorigin.h"
#include "core/catalog/values/inputdescription.h"
#include "core/catalog/values/ownpart.h"
#include "core/catalog/values/placeholder.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class BundleEntryText
{
    Q_DECLARE_TR_FUNCTIONS(BundleEntry)
};

constexpr auto kOwnMember = "bundle";

QString placeText(const QString &name, const QString &folder, const BundlePlaces &places, bool *isKnown)
{
    const QHash<QString, QString> known{{u"__dirname"_s, folder},
                                        {u"HOME"_s, places.home},
                                        {u"DESKTOP"_s, places.desktop},
                                        {u"DOCUMENTS"_s, places.documents},
                                        {u"DOWNLOADS"_s, places.downloads},
                                        {u"pathSeparator"_s, places.platform == "win32"_L1 ? u"\\"_s : u"/"_s},
                                        {u"/"_s, places.platform == "win32"_L1 ? u"\\"_s : u"/"_s}};
    *isKnown = known.contains(name);
    return known.value(name);
}

/// Fills in the texts of a manifest.
class Filling
{
public:
    Filling(const BundleManifest &manifest, QString folder, const BundleValues &values, const BundlePlaces &places)
        : m_manifest(manifest)
        , m_folder(std::move(folder))
        , m_values(values)
        , m_places(places)
    {
    }

    /// In the middle of a text several values stand with commas between them.
    [[nodiscard]] QString text(const QString &text) const
    {
        static const QRegularExpression kPlaceholder(u"\\$\\{([^}]*)\\}"_s);
        QString filled;
        qsizetype at = 0;
        for (const QRegularExpressionMatch &match : kPlaceholder.globalMatch(text)) {
            filled += QStringView(text).mid(at, match.capturedStart() - at);
            bool isKnown = false;
            const QString place = placeText(match.captured(1), m_folder, m_places, &isKnown);
            if (const BundleSetting *setting = settingOf(match.captured(1))) {
                filled += texts(*setting).join(u',');
            } else {
                filled += isKnown ? place : match.captured();
            }
            at = match.capturedEnd();
        }
        return filled.append(QStringView(text).mid(at));
    }

    [[nodiscard]] QStringList argument(const QString &text) const
    {
        const BundleSetting *setting = onlySetting(text);
        return setting ? texts(*setting) : QStringList{this->text(text)};
    }

    /// Is it nothing but a setting for which there is no value?
    [[nodiscard]] bool isOpen(const QString &text) const
    {
        const BundleSetting *setting = onlySetting(text);
        return setting && texts(*setting).isEmpty();
    }

private:
    [[nodiscard]] const BundleSetting *settingOf(const QString &name) const
    {
        return name.startsWith("user_config."_L1) ? m_manifest.setting(name.section(u'.', 1)) : nullptr;
    }
    [[nodiscard]] const BundleSetting *onlySetting(const QString &text) const
    {
        const bool isOne = text.startsWith("${"_L1) && text.indexOf(u'}') == text.size() - 1;
        return isOne ? settingOf(text.sliced(2).chopped(1)) : nullptr;
    }
    [[nodiscard]] QStringList texts(const BundleSetting &setting) const
    {
        if (setting.isSensitive) {
            return {u"${input:%1}"_s.arg(setting.key)};
        }
        QStringList texts = m_values.value(setting.key);
        texts.removeAll(QString());
        return texts;
    }

    const BundleManifest &m_manifest;
    QString m_folder;
    const BundleValues &m_values;
    const BundlePlaces &m_places;
};

Result<> checkValues(const BundleManifest &manifest, const BundleValues &values)
{
    for (const BundleSetting &setting : manifest.settings) {
        if (setting.isSensitive) {
            continue;
        }
        std::optional<QString> fault = settingFault(setting, values.value(setting.key));
        for (const QString &text : values.value(setting.key)) {
            const QList<TextPart> parts = placeholderParts(text);
            if (std::ranges::any_of(parts, [](const TextPart &part) { return part.placeholder.has_value(); })) {
                fault = BundleEntryText::tr("“%1” would be filled in from elsewhere.").arg(text);
            }
        }
        if (fault) {
            return fail(Error::Kind::Usage, u"%1: %2"_s.arg(setting.words(), *fault));
        }
    }
    return {};
}

QList<InputDescription> inputsOf(const BundleManifest &manifest)
{
    QList<InputDescription> inputs;
    for (const BundleSetting &setting : manifest.settings) {
        if (setting.isSensitive) {
            InputDescription input;
            input.id = setting.key;
            input.description = setting.description.isEmpty() ? setting.words() : setting.description;
            input.isSecret = true;
            if (!setting.isRequired) {
                input.fallback = QString();
            }
            inputs.append(input);
        }
    }
    return inputs;
}

void setBundleOrigin(ServerEntry &entry, const BundleManifest &manifest, const BundleValues &values)
{
    Json kept(jsoncons::json_object_arg);
    for (const BundleSetting &setting : manifest.settings) { // in the manifest's order
        if (!setting.isSensitive && values.contains(setting.key)) {
            Json texts(jsoncons::json_array_arg);
            for (const QString &text : values.value(setting.key)) {
                texts.push_back(fromQString(text));
            }
            kept.insert_or_assign(setting.key.toStdString(), std::move(texts));
        }
    }
    Json origin(jsoncons::json_object_arg);
    origin.insert_or_assign("name", fromQString(manifest.name));
    origin.insert_or_assign("version", fromQString(manifest.version));
    origin.insert_or_assign("values", std::move(kept));
    setOwnMember(entry, kOwnMember, origin);
    setOrigin(entry, u"bundle"_s);
}

/// A path within the bundle becomes a whole one, so that it does not matter where the server is started.
QString wholeCommand(const QString &command, const BundleManifest &manifest, const QString &folder,
                     const BundlePlaces &places)
{
    QString whole = command;
    if (command.contains(u'/') && QDir::isRelativePath(command)) {
        whole = QDir::cleanPath(folder + u'/' + command);
    }
    const bool isBinary = manifest.serverType == BundleManifest::ServerType::Binary;
    if (isBinary && places.platform == "win32"_L1 && !whole.endsWith(".exe"_L1, Qt::CaseInsensitive)) {
        whole += ".exe"_L1;
    }
    return whole;
}

} // namespace

BundlePlaces BundlePlaces::ofThisMachine()
{
    const auto place = [](QStandardPaths::StandardLocation location) {
        return QStandardPaths::writableLocation(location);
    };
    return {.platform = bundlePlatform(),
            .home = QDir::homePath(),
            .desktop = place(QStandardPaths::DesktopLocation),
            .documents = place(QStandardPaths::DocumentsLocation),
            .downloads = place(QStandardPaths::DownloadLocation)};
}

std::optional<BundleOrigin> bundleOrigin(const ServerEntry &entry)
{
    const Json *origin = ownMember(entry, kOwnMember);
    if (!origin || !origin->is_object() || !origin->contains("name") || !isJsonString(origin->at("name"))) {
        return {};
    }
    BundleOrigin found;
    found.name = toQString(origin->at("name"));
    found.version = origin->contains("version") ? toQString(origin->at("version")) : QString();
    const auto values = origin->find("values");
    if (values != origin->object_range().end() && values->value().is_object()) {
        for (const auto &member : values->value().object_range()) {
            QStringList texts;
            for (std::size_t i = 0; member.value().is_array() && i < member.value().size(); ++i) {
                texts << toQString(member.value().at(i));
            }
            found.values.insert(utf8ToQString(member.key()), texts);
        }
    }
    return found;
}

BundleValues defaultValues(const BundleManifest &manifest, const BundlePlaces &places)
{
    BundleValues values;
    const Filling filling(manifest, {}, values, places);
    for (const BundleSetting &setting : manifest.settings) {
        if (const std::optional<QStringList> texts = settingTexts(setting, setting.fallback);
            texts && !setting.isSensitive && !setting.fallback.is_null()) {
            QStringList filled;
            std::ranges::transform(*texts, std::back_inserter(filled),
                                   [&filling](const QString &text) { return filling.text(text); });
            values.insert(setting.key, filled);
        }
    }
    return values;
}

Result<ServerEntry> bundleEntry(const BundleManifest &manifest, const QString &folder, const BundleValues &values,
                                const BundlePlaces &places)
{
    BundleValues all = defaultValues(manifest, places);
    all.insert(values);
    if (const Result<> fit = checkValues(manifest, all); !fit) {
        return Failure(fit.error());
    }
    const Filling filling(manifest, folder, all, places);
    ServerEntry entry;
    entry.name = bundleFolderName(manifest.name);
    entry.workingDirectory = folder;
    if (const std::optional<BundleLaunch> launch = manifest.launchOn(places.platform)) {
        entry.command = wholeCommand(filling.text(launch->command), manifest, folder, places);
        for (const QString &argument : launch->arguments) {
            entry.arguments += filling.argument(argument);
        }
        for (const auto &[name, value] : launch->environment) {
            if (!filling.isOpen(value)) {
                entry.environment.append({name, filling.text(value)});
            }
        }
    } else {
        entry.command = u"uv"_s;
        entry.arguments = {u"run"_s, u"--directory"_s, folder, manifest.entryPoint};
    }
    setInputs(entry, inputsOf(manifest));
    setBundleOrigin(entry, manifest, all);
    return entry;
}

ServerEntry updatedBundleEntry(const ServerEntry &before, const ServerEntry &made)
{
    ServerEntry after = before;
    after.command = made.command;
    after.arguments = made.arguments;
    after.environment = made.environment;
    after.workingDirectory = made.workingDirectory;
    setInputs(after, inputsOf(made));
    if (const Json *origin = ownMember(made, kOwnMember)) {
        setOwnMember(after, kOwnMember, *origin);
    }
    setOrigin(after, originOf(made));
    return after;
}

} // namespace Signalbox
