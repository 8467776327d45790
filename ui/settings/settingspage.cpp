// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/settings/appearancegroup.h"
#include "ui/settings/journalgroup.h"
#include "ui/settings/secretsgroup.h"
#include "ui/settings/teamgroup.h"
#include "ui/settings/telemetrygroup.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(EngineLink &link, Theme &theme, UiState &state, SecretPlacing *secrets, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"settingsPage"_s);
    const Metrics metrics = metricsOf(this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics.gap(24), metrics.gap(24), metrics.gap(24), metrics.gap(24));
    column->setSpacing(metrics.gap(24));
    column->addWidget(new PlainLabel(tr("Settings"), FontRole::Heading, Ink::Text, content));
    m_groups = {new AppearanceGroup(theme, state, content), new JournalGroup(link, content),
                new TelemetryGroup(link, content), new TeamGroup(link, content)};
    if (secrets) {
        m_groups.insert(1, new SecretsGroup(*secrets, content));
    }
    for (SettingsGroup *group : std::as_const(m_groups)) {
        column->addWidget(group);
    }
    column->addStretch();
    auto *scroll = new QScrollArea(this); // a small window, or large letters
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
    alignLabels();
}

bool SettingsPage::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Polish || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::Show) {
        alignLabels();
    }
    return done;
}

void SettingsPage::alignLabels()
{
    int width = 0;
    for (const SettingsGroup *group : std::as_const(m_groups)) {
        width = std::max(width, group->labelWidth());
    }
    for (SettingsGroup *group : std::as_const(m_groups)) {
        group->setLabelWidth(width);
    }
}

} // namespace Signalbox
