// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"
#include "ui/models/registry/registryview.h"
#include "ui/widgets/findable.h"

#include <QSplitter>
#include <QUrl>

class QPushButton;
class QStackedWidget;

namespace Signalbox {

class EngineLink;
class Notice;
class PlainLabel;
class RegistryDesk;
class RegistryDetail;
class RegistryTools;
class UniformTable;

/// Servers of the registries: looked for, looked at, and handed on to be added. Nothing is asked of a registry before the
/// person says so.
class RegistryPage : public QSplitter, public Findable
{
    Q_OBJECT
public:
    /// Where Signalbox keeps its settings and its data.
    RegistryPage(EngineLink &link, const QString &configDir, const QString &dataDir, QWidget *parent = nullptr);

    [[nodiscard]] RegistryTools *tools() const { return m_tools; } ///< for the page's bar, which takes it
    [[nodiscard]] RegistryDesk &desk() const { return *m_desk; }
    void startFind() override;

signals:
    void addRequested(const Signalbox::ServerEntry &entry); ///< has no id yet

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildList();
    void connectParts();
    void dress();
    void readRegistries();
    void showState();
    void showNotice();
    void showLine();
    void showCurrent();
    void showInstalled();
    void wantMore();
    void setLineButton(const QString &text, void (RegistryDesk::*action)());
    [[nodiscard]] QString host() const;

    EngineLink &m_link;
    const QString m_configDir;
    RegistryDesk *m_desk;
    RegistryTools *m_tools;
    UniformTable *m_table;
    Notice *m_notice;
    QStackedWidget *m_list;
    PlainLabel *m_line; ///< below the list: what it is
    QPushButton *m_lineButton;
    RegistryDetail *m_detail;
    Notice *m_nothing; ///< in the place of the detail
    QStackedWidget *m_side;
    void (RegistryDesk::*m_lineAction)() = nullptr;
    QString m_words;
    QString m_refreshFault;
};

} // namespace Signalbox
