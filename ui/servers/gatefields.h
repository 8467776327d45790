// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/gatesettings.h"
#include "ui/widgets/fieldform.h"

class QCheckBox;
class QSpinBox;

namespace Signalbox {

class SecondsBox;
class ToolChoice;

/// How calls of one server are treated on their way: how long they may take, how often they are tried, when they are
/// stopped.
class GateFields : public FieldForm
{
    Q_OBJECT
public:
    explicit GateFields(QWidget *parent = nullptr);

    void setTools(const QStringList &tools); ///< what the server lists, to be chosen from
    void setSettings(const GateSettings &settings);
    [[nodiscard]] GateSettings settings() const;

private:
    void addTimes();
    void addAttempts();
    void addTrust();
    void nameFields();
    void listen();
    void showCache();

    SecondsBox *m_request;
    SecondsBox *m_total;
    QCheckBox *m_progress;
    QSpinBox *m_attempts;
    SecondsBox *m_firstWait;
    SecondsBox *m_longestWait;
    SecondsBox *m_turnedAway;
    QSpinBox *m_failures;
    SecondsBox *m_open;
    QCheckBox *m_reconnects;
    QCheckBox *m_trust;
    QCheckBox *m_caches;
    SecondsBox *m_cacheTime;
    ToolChoice *m_safeTools;
};

} // namespace Signalbox
