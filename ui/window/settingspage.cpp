// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settingspage.h"

#include "ui/models/enginelink.h"
#include "ui/state/uistate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/window/commandtable.h"
#include "ui/window/teamgroup.h"
#include "ui/window/telemetrygroup.h"

#include <QComboBox>
#include <QFormLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(EngineLink &link, Theme &theme, UiState &state, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"settingsPage"_s);
    const Metrics metrics = metricsOf(this);
    auto *heading = new PlainLabel(tr("Settings"), this);
    heading->setFontRole(FontRole::Heading);

    auto *colours = new QComboBox(this);
    colours->setObjectName(u"settings:colours"_s);
    colours->addItem(tr("As the system"), int(CommandId::ThemeSystem));
    colours->addItem(tr("Dark"), int(CommandId::ThemeDark));
    colours->addItem(tr("Light"), int(CommandId::ThemeLight));
    const auto showMode = [colours, &theme] {
        const bool system = theme.mode() == Theme::Mode::System;
        colours->setCurrentIndex(system ? 0 : theme.mode() == Theme::Mode::Dark ? 1 : 2);
    };
    connect(&theme, &Theme::changed, colours, showMode);
    connect(colours, &QComboBox::activated, this, [colours, &theme, &state](int row) {
        state.setValue(u"appearance/theme"_s, colours->itemData(row));
        theme.setMode(row == 0 ? Theme::Mode::System : row == 1 ? Theme::Mode::Dark : Theme::Mode::Light);
    });

    auto *density = new QComboBox(this);
    density->setObjectName(u"settings:density"_s);
    density->addItems({tr("Compact"), tr("Comfortable")});
    density->setCurrentIndex(state.value(u"appearance/density"_s, 0).toInt());
    connect(density, &QComboBox::activated, this, [&theme, &state](int row) {
        state.setValue(u"appearance/density"_s, row);
        theme.setDensity(row == 0 ? Density::Compact : Density::Comfortable);
    });
    theme.setDensity(density->currentIndex() == 0 ? Density::Compact : Density::Comfortable);

    auto *folder = new PlainLabel(this);
    folder->setFontRole(FontRole::Mono);
    folder->setSelectable(true);
    const auto showFolder = [folder, &link] {
        folder->setText(link.journalFolder().isEmpty() ? tr("Nothing is recorded.") : link.journalFolder());
    };
    connect(&link, &EngineLink::journalStateChanged, folder, showFolder);

    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setHorizontalSpacing(metrics.gap(12));
    form->setVerticalSpacing(metrics.gap(8));
    form->addRow(tr("&Colours"), colours);
    form->addRow(tr("&Density"), density);
    form->addRow(tr("Journal is kept in"), folder);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics.gap(24), metrics.gap(24), metrics.gap(24), metrics.gap(24));
    column->setSpacing(metrics.gap(16));
    column->addWidget(heading);
    column->addLayout(form);
    column->addWidget(new TelemetryGroup(link, this));
    column->addWidget(new TeamGroup(link, this));
    column->addStretch();
    auto *scroll = new QScrollArea(this); // a small window, or large letters
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
    showMode();
    showFolder();
}

} // namespace Signalbox
