// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/registry/registryupdate.h"

#include <QScrollArea>

#include <optional>

class QComboBox;
class QPushButton;

namespace Signalbox {

class BadgeLabel;
class PlainLabel;
class RegistryFacts;
class RegistryWays;

/// One server of a registry: what its publisher says of it, in which versions and how it is to be had, and whether the
/// person has it already.
class RegistryDetail : public QScrollArea
{
    Q_OBJECT
public:
    explicit RegistryDetail(QWidget *parent = nullptr);

    void setServer(const ServerJson &server, const QString &registry);        ///< the newest version that is known
    void setVersions(const QString &name, const QList<ServerJson> &versions); ///< of that server, if it is shown
    void setTrouble(const QString &name, const QString &trouble);
    void setEntries(const QList<ServerEntry> &entries); ///< the person's servers
    [[nodiscard]] const ServerJson &server() const { return m_newest; }

signals:
    void addRequested(const Signalbox::ServerEntry &entry);
    void updateRequested(const Signalbox::ServerEntry &entry);
    void versionsWanted(const QString &name);

private:
    [[nodiscard]] QWidget *buildHead(QWidget *content);
    [[nodiscard]] QWidget *buildVersions(QWidget *content);
    [[nodiscard]] QWidget *buildInstalled(QWidget *content);
    void showVersion(const ServerJson &server);
    void showInstalled();
    void showFindings(const ServerJson &server);

    ServerJson m_newest;
    QString m_registry;
    QList<ServerJson> m_versions; ///< as in the box
    QList<ServerEntry> m_entries;
    std::optional<RegistryUpdate> m_update;
    PlainLabel *m_title;
    PlainLabel *m_name;
    BadgeLabel *m_status;
    PlainLabel *m_statusText;
    PlainLabel *m_description;
    QComboBox *m_version;
    QPushButton *m_allVersions;
    PlainLabel *m_trouble;
    QWidget *m_installedBox;
    PlainLabel *m_installed;
    PlainLabel *m_changes;
    QPushButton *m_take;
    RegistryFacts *m_facts;
    RegistryWays *m_ways;
    PlainLabel *m_findings;
};

} // namespace Signalbox
