// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/bundles/bundle.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QVersionNumber>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Severity = BundleFinding::Severity;
using ServerType = BundleManifest::ServerType;

namespace {

class BundleCheckText
{
    Q_DECLARE_TR_FUNCTIONS(Bundle)
};

/// Holds a manifest against the files beside it.
class Check
{
public:
    Check(const BundleManifest &manifest, const QList<ZipEntry> &entries, QString platform)
        : m_manifest(manifest)
        , m_platform(std::move(platform))
    {
        for (const ZipEntry &entry : entries) {
            const QString path = entry.isFolder() ? entry.path().chopped(1) : entry.path();
            m_paths.insert(path);
            for (qsizetype slash = path.lastIndexOf(u'/'); slash > 0; slash = path.lastIndexOf(u'/', slash - 1)) {
                m_paths.insert(path.left(slash));
            }
            if (entry.isExecutable()) {
                m_executable.insert(path);
            }
        }
    }

    QList<BundleFinding> run()
    {
        checkFiles();
        checkLaunch();
        checkSystem();
        return m_findings;
    }

private:
    void tell(Severity severity, const QString &check, const QString &message, const QString &where)
    {
        m_findings.append({.severity = severity, .check = check, .message = message, .where = where});
    }
    [[nodiscard]] bool has(QString path) const
    {
        while (path.startsWith("./"_L1)) {
            path.remove(0, 2);
        }
        return m_paths.contains(path.endsWith(u'/') ? path.chopped(1) : path);
    }
    void checkFiles();
    void checkLaunch();
    void checkText(const QString &text, const QString &where, bool isSeen);
    void checkSystem();

    const BundleManifest &m_manifest;
    QString m_platform;
    QSet<QString> m_paths; ///< of files and folders
    QSet<QString> m_executable;
    QList<BundleFinding> m_findings;
};

void Check::checkFiles()
{
    const QString &entry = m_manifest.entryPoint;
    const bool isBinary = m_manifest.serverType == ServerType::Binary;
    const bool isThere = has(entry) || (isBinary && m_platform == "win32"_L1 && has(entry + u".exe"_s));
    if (!entry.isEmpty() && !isThere) {
        tell(Severity::Fault, u"bundle.entry"_s,
             BundleCheckText::tr("The file that it starts, “%1”, is not in it.").arg(entry), u"/server/entry_point"_s);
    } else if (isBinary && m_platform != "win32"_L1 && !m_executable.contains(entry) && !entry.isEmpty()) {
        tell(Severity::Warning, u"bundle.executable"_s,
             BundleCheckText::tr("“%1” is not marked as executable; it is made so when it is installed.").arg(entry),
             entry);
    }
    for (const QString &picture : m_manifest.pictures) {
        if (!has(picture)) {
            tell(Severity::Warning, u"bundle.picture"_s,
                 BundleCheckText::tr("The picture “%1” is not in it.").arg(picture), picture);
        }
    }
    if (m_manifest.serverType == ServerType::Uv && !has(u"pyproject.toml"_s)) {
        tell(Severity::Warning, u"bundle.uv"_s,
             BundleCheckText::tr("A server of type uv needs pyproject.toml, which is not in it."), {});
    }
}

void Check::checkLaunch()
{
    const std::optional<BundleLaunch> launch = m_manifest.launchOn(m_platform);
    if (!launch) {
        return;
    }
    const QString where = u"/server/mcp_config"_s;
    checkText(launch->command, where + u"/command"_s, true);
    for (qsizetype i = 0; i < launch->arguments.size(); ++i) {
        checkText(launch->arguments.at(i), u"%1/args/%2"_s.arg(where).arg(i), true);
    }
    for (const auto &[name, value] : launch->environment) {
        checkText(value, where + u"/env/"_s + name, false);
    }
}

void Check::checkText(const QString &text, const QString &where, bool isSeen)
{
    static const QRegularExpression kPlaceholder(u"\\$\\{([^}]*)\\}"_s);
    static const QRegularExpression kFile(u"^\\$\\{__dirname\\}/([^$]+)$"_s);
    static const QSet<QString> kKnown{u"__dirname"_s, u"HOME"_s,          u"DESKTOP"_s, u"DOCUMENTS"_s,
                                      u"DOWNLOADS"_s, u"pathSeparator"_s, u"/"_s};
    if (const auto match = kFile.match(text); match.hasMatch() && !has(match.captured(1))) {
        tell(Severity::Warning, u"bundle.file"_s, BundleCheckText::tr("“%1” is not in it.").arg(match.captured(1)),
             where);
    }
    for (const QRegularExpressionMatch &match : kPlaceholder.globalMatch(text)) {
        const QString name = match.captured(1);
        if (!name.startsWith("user_config."_L1)) {
            if (!kKnown.contains(name)) {
                tell(Severity::Warning, u"bundle.placeholder"_s,
                     BundleCheckText::tr("“%1” is no placeholder that is known.").arg(match.captured()), where);
            }
            continue;
        }
        const BundleSetting *setting = m_manifest.setting(name.section(u'.', 1));
        if (!setting) {
            tell(Severity::Fault, u"bundle.setting"_s,
                 BundleCheckText::tr("“%1” is no setting of it.").arg(match.captured()), where);
        } else if (setting->isSensitive && isSeen) {
            tell(Severity::Warning, u"bundle.secret"_s,
                 BundleCheckText::tr(
                     "The secret “%1” is given on the command line, where every program of this machine sees it.")
                     .arg(setting->words()),
                 where);
        }
    }
}

void Check::checkSystem()
{
    if (!m_manifest.platforms.isEmpty() && !m_manifest.platforms.contains(m_platform)) {
        tell(Severity::Warning, u"bundle.platform"_s,
             BundleCheckText::tr("It is made for %1, not for this system.").arg(m_manifest.platforms.join(u", "_s)),
             u"/compatibility/platforms"_s);
    }
    for (const auto &[runtime, versions] : m_manifest.runtimes) {
        tell(Severity::Note, u"bundle.runtime"_s, BundleCheckText::tr("It needs %1 %2.").arg(runtime, versions),
             u"/compatibility/runtimes/"_s + runtime);
    }
    if (QVersionNumber::fromString(m_manifest.version).segmentCount() < 3 && !m_manifest.version.isEmpty()) {
        tell(Severity::Note, u"manifest.semver"_s,
             BundleCheckText::tr("Its version, “%1”, is not of three numbers.").arg(m_manifest.version), u"/version"_s);
    }
}

} // namespace

QList<BundleFinding> checkBundle(const BundleManifest &manifest, const QList<ZipEntry> &entries,
                                 const QString &platform)
{
    return Check(manifest, entries, platform).run();
}

} // namespace Signalbox
