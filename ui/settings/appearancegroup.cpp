// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancegroup.h"

#include "ui/state/translations.h"
#include "ui/state/uistate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QLocale>

namespace Signalbox {

using namespace Qt::StringLiterals;

AppearanceGroup::AppearanceGroup(Theme &theme, UiState &state, QWidget *parent)
    : SettingsGroup(tr("Appearance"), parent)
    , m_theme(theme)
    , m_state(state)
    , m_colours(new QComboBox(this))
    , m_density(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_languageNote(
          new PlainLabel(tr("Spoken when Signalbox is started again."), FontRole::Secondary, Ink::Text2, this))
    , m_spoken(state.value(kLanguageKey).toString())
{
    m_colours->setObjectName(u"settings:colours"_s);
    m_colours->addItem(tr("As the system"), u"system"_s);
    m_colours->addItem(tr("Dark"), u"dark"_s);
    m_colours->addItem(tr("Light"), u"light"_s);
    m_density->setObjectName(u"settings:density"_s);
    m_density->addItems({tr("Compact"), tr("Comfortable")});
    addRow(tr("&Colours"), m_colours);
    addRow(tr("&Density"), m_density);
    buildLanguages();
    restore();
    connect(m_colours, &QComboBox::activated, this, [this](int row) { m_theme.setMode(Theme::Mode(row)); });
    connect(m_density, &QComboBox::activated, this, [this](int row) {
        m_state.setValue(u"appearance/density"_s, row);
        m_theme.setDensity(row == 0 ? Density::Compact : Density::Comfortable);
    });
    connect(&m_theme, &Theme::changed, this, &AppearanceGroup::showMode);
}

void AppearanceGroup::buildLanguages()
{
    m_language->setObjectName(u"settings:language"_s);
    m_language->addItem(tr("As the system"), QString());
    for (const QString &code : availableLanguages()) {
        QString name = QLocale(code).nativeLanguageName();
        name[0] = name.at(0).toUpper(); // some languages write their names small
        m_language->addItem(name, code);
    }
    addRow(tr("&Language"), m_language, m_languageNote);
    m_language->setCurrentIndex(std::max(m_language->findData(m_spoken), 0));
    m_languageNote->hide();
    connect(m_language, &QComboBox::activated, this, [this] {
        m_state.setValue(kLanguageKey, m_language->currentData());
        m_languageNote->setVisible(m_language->currentData().toString() != m_spoken);
    });
}

void AppearanceGroup::restore()
{
    const int mode = m_colours->findData(m_state.value(u"appearance/colours"_s, u"system"_s));
    m_theme.setMode(Theme::Mode(std::max(mode, 0)));
    m_colours->setCurrentIndex(int(m_theme.mode()));
    m_density->setCurrentIndex(m_state.value(u"appearance/density"_s, 0).toInt() == 0 ? 0 : 1);
    m_theme.setDensity(m_density->currentIndex() == 0 ? Density::Compact : Density::Comfortable);
}

void AppearanceGroup::showMode()
{
    if (m_colours->currentIndex() != int(m_theme.mode())) {
        m_colours->setCurrentIndex(int(m_theme.mode()));
    }
    if (m_state.value(u"appearance/colours"_s, u"system"_s) != m_colours->currentData()) {
        m_state.setValue(u"appearance/colours"_s, m_colours->currentData());
    }
}

} // namespace Signalbox
