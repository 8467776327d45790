// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalsettings.h"
#include "core/journal/retentionpreview.h"
#include "ui/settings/settingsgroup.h"
#include "ui/theme/ink.h"

#include <QTimer>

#include <optional>

class QPushButton;
class QSpinBox;

namespace Signalbox {

class EngineLink;

/// Settings of the journal: where it is, what it keeps now, and how long it keeps messages. What rules would take away
/// is said before they are applied, and only then can they be.
class JournalGroup : public SettingsGroup
{
    Q_OBJECT
public:
    JournalGroup(EngineLink &link, const SettingsBook &book, QWidget *parent = nullptr);

    void takeUp() override;

protected:
    void takeBack(const Setting &setting) override; ///< only in the field: applying it may take messages away
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeFields();
    void showSettings(const JournalSettings &settings);
    void showFolder();
    [[nodiscard]] JournalSettings settings() const;
    void handleEdit();
    void look();
    void showPreview(const JournalSettings &of, const Result<RetentionPreview> &preview);
    void showEffect(const QString &words, Ink ink);
    void apply();

    EngineLink &m_link;
    std::optional<JournalSettings> m_known; ///< as the engine has it
    bool m_isLooking = false;
    PlainLabel *m_folder;
    PlainLabel *m_kept;
    QSpinBox *m_days;
    QSpinBox *m_megabytes;
    QSpinBox *m_perServer;
    PlainLabel *m_effect;
    QPushButton *m_apply;
    PlainLabel *m_outcome;
    QTimer m_edited; ///< waits until the person has typed
    QTimer m_pulse;
};

} // namespace Signalbox
