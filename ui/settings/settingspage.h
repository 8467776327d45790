// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/settings/settingsbook.h"
#include "ui/widgets/findable.h"

#include <QList>
#include <QWidget>

class QCheckBox;

namespace Signalbox {

class EngineLink;
class FilterField;
class PlainLabel;
class SecretPlacing;
class SettingsGroup;
class SettingsImportDialog;
class Theme;
class UiState;
class UpdateDesk;

/// The settings there are, a group for each thing, with a search over all of them. Those that take nothing away take
/// effect at once.
class SettingsPage : public QWidget, public Findable
{
    Q_OBJECT
public:
    /// `secrets`: null where there is no choice where they are kept. `state`: its folder is that of all settings.
    SettingsPage(EngineLink &link, Theme &theme, UiState &state, SecretPlacing *secrets = nullptr,
                 QWidget *parent = nullptr);

    [[nodiscard]] UpdateDesk &updates() const { return *m_updates; }
    void showUpdates();        ///< scrolls to what came of the last look for a newer version
    void showSecrets();        ///< scrolls to where secrets are kept
    void startFind() override; ///< Ctrl+F
    /// Asks for a file and writes the settings that are not the default to it, or shows what one would change.
    void exportTo();
    void importFrom();
    void exportTo(const QString &path);
    SettingsImportDialog *importFrom(const QString &path); ///< null: it cannot be read

signals:
    void changed(const QString &key); ///< a setting of the window; empty: perhaps all of them
    void restartRequested();          ///< for what counts from the next start on

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildGroups(EngineLink &link, Theme &theme, SecretPlacing *secrets, QWidget *content);
    [[nodiscard]] QWidget *makeHead(QWidget *parent);
    void alignLabels();
    void narrow();
    void goToFirst();
    void takeUp();
    void scrollTo(SettingsGroup *group);
    void say(const QString &words, bool isGood);

    SettingsBook m_book;
    UpdateDesk *m_updates;
    QList<SettingsGroup *> m_groups;
    FilterField *m_search = nullptr;
    QCheckBox *m_changedOnly = nullptr;
    PlainLabel *m_found = nullptr;
    PlainLabel *m_outcome = nullptr;
};

} // namespace Signalbox
