// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/bundles/bundlekeeper.h"

#include <QWidget>

#include <memory>

class QPushButton;
class QStackedWidget;

namespace Signalbox {

class BundleContentsModel;
class BundleFacts;
class BundleFindingsModel;
class FormModel;
class FormView;
class InnerTabs;
class JsonView;
class PlainLabel;
class RowsTable;

/// One bundle: one that was opened and may be installed, or one that is.
class BundleSheet : public QWidget
{
    Q_OBJECT
public:
    explicit BundleSheet(QWidget *parent = nullptr);
    ~BundleSheet() override;

    void showOpened(const OpenedBundle &opened);
    /// `servers`: the names of those made from it. If there are none, its settings can be given.
    void showInstalled(const InstalledBundle &bundle, const QStringList &servers);
    void setBusy(bool isBusy);
    void setTrouble(const QString &text); ///< below; empty: none

signals:
    void installRequested(const Signalbox::Bundle &bundle, const Signalbox::BundleValues &values, bool isUpdate);
    void removeRequested(const Signalbox::InstalledBundle &bundle);
    /// No server is made from it yet.
    void addRequested(const Signalbox::InstalledBundle &bundle, const Signalbox::BundleValues &values);
    void serverWanted(const QString &name);

private:
    enum Tab { About, Settings, Contents, Manifest };

    [[nodiscard]] QWidget *buildAbout();
    [[nodiscard]] QWidget *buildSettings();
    [[nodiscard]] QWidget *buildButtons();
    void setManifest(const BundleManifest &manifest, const QList<std::pair<QString, QString>> &lines);
    void setForm(const QString &name, const QList<BundleSetting> &settings, const BundleValues &values);
    void leaveForm(); ///< what was typed is there again when the same bundle is come back to
    void enable();
    void install();
    void add();
    /// What the form says; none, if that is no good: then it is said why.
    [[nodiscard]] std::optional<BundleValues> givenValues(const QList<BundleSetting> &settings);

    PlainLabel *m_title;
    PlainLabel *m_line; ///< below the title
    InnerTabs *m_tabs;
    QStackedWidget *m_pages;
    BundleFacts *m_facts;
    BundleFindingsModel *m_findings;
    RowsTable *m_findingsTable;
    FormView *m_form;
    PlainLabel *m_secrets;
    BundleContentsModel *m_contents;
    JsonView *m_manifest;
    PlainLabel *m_trouble;
    QPushButton *m_install;
    QPushButton *m_add;
    QPushButton *m_open;
    QPushButton *m_remove;
    std::unique_ptr<FormModel> m_values; ///< of one with settings that can be given
    QString m_formOf;                    ///< the name of the bundle whose settings these are
    Json m_begun;                        ///< its values before anything was typed
    QHash<QString, Json> m_left;         ///< by that name: unfinished settings, for the run of the program
    std::optional<OpenedBundle> m_opened;
    std::optional<InstalledBundle> m_installed;
    QStringList m_servers;
    bool m_isUpdate = false;
    bool m_isBusy = false;
};

} // namespace Signalbox
