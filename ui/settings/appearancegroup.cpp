// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancegroup.h"

#include "ui/state/translations.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kColours = "appearance.colours"_L1;
constexpr auto kDensity = "appearance.density"_L1;
constexpr auto kLanguage = "appearance.language"_L1;

} // namespace

AppearanceGroup::AppearanceGroup(Theme &theme, const SettingsBook &book, QWidget *parent)
    : SettingsGroup(tr("Appearance"), book, parent)
    , m_theme(theme)
    , m_colours(new QComboBox(this))
    , m_density(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_restart(new QPushButton(tr("Restart now"), this))
    , m_trouble(new PlainLabel({}, FontRole::Secondary, Ink::Err, this))
    , m_spoken(book.value(kLanguage).toString())
{
    makeFields();
    addSetting(kColours, tr("&Colours"), m_colours);
    addSetting(kDensity, tr("&Density"), m_density);
    addSetting(kLanguage, tr("&Language"), m_language, m_restart);
    addWide(m_trouble);
    m_trouble->hide();
    takeUp();
    connect(m_colours, &QComboBox::activated, this, [this](int row) { m_theme.setMode(Theme::Mode(row)); });
    connect(m_density, &QComboBox::activated, this, [this] {
        keep(kDensity, m_density->currentData());
        takeUp();
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        keep(kLanguage, m_language->currentData());
        showLanguage();
    });
    connect(m_restart, &QPushButton::clicked, this, &AppearanceGroup::restartRequested);
    connect(&m_theme, &Theme::changed, this, &AppearanceGroup::showMode);
}

void AppearanceGroup::makeFields()
{
    m_colours->setObjectName(u"settings:colours"_s);
    m_colours->addItem(tr("As the system"), u"system"_s); // in the order of Theme::Mode
    m_colours->addItem(tr("Dark"), u"dark"_s);
    m_colours->addItem(tr("Light"), u"light"_s);
    m_colours->addItem(tr("High contrast"), u"contrast"_s);
    m_density->setObjectName(u"settings:density"_s);
    m_density->addItem(tr("Compact"), u"compact"_s);
    m_density->addItem(tr("Comfortable"), u"comfortable"_s);
    m_language->setObjectName(u"settings:language"_s);
    m_language->addItem(tr("As the system"), QString());
    for (const QString &code : availableLanguages()) {
        QString name = QLocale(code).nativeLanguageName();
        name[0] = name.at(0).toUpper(); // some languages write their names small
        m_language->addItem(name, code);
    }
    m_restart->setObjectName(u"settings:restart"_s);
    setPlainToolTip(m_restart, tr("Another language is spoken when Signalbox is started again."));
    m_restart->hide();
}

void AppearanceGroup::takeUp()
{
    const int mode = m_colours->findData(book().value(kColours));
    m_theme.setMode(Theme::Mode(std::max(mode, 0)));
    m_colours->setCurrentIndex(int(m_theme.mode()));
    m_density->setCurrentIndex(std::max(m_density->findData(book().value(kDensity)), 0));
    m_theme.setDensity(m_density->currentIndex() == 0 ? Density::Compact : Density::Comfortable);
    m_language->setCurrentIndex(std::max(m_language->findData(book().value(kLanguage)), 0));
    showLanguage();
    showMarks();
}

void AppearanceGroup::keep(QLatin1StringView key, const QVariant &value)
{
    const Result<> kept = book().set(key, value);
    m_trouble->setText(kept ? QString() : kept.error().message);
    m_trouble->setVisible(!kept);
    showMarks();
    emit changed(QString(key));
}

void AppearanceGroup::takeBack(const Setting &setting)
{
    keep(QLatin1StringView(setting.key), setting.standard);
    takeUp();
}

void AppearanceGroup::showMode()
{
    if (m_colours->currentIndex() != int(m_theme.mode())) {
        m_colours->setCurrentIndex(int(m_theme.mode()));
    }
    if (book().value(kColours) != m_colours->currentData()) {
        keep(kColours, m_colours->currentData());
    }
}

void AppearanceGroup::showLanguage()
{
    m_restart->setVisible(m_language->currentData().toString() != m_spoken);
}

} // namespace Signalbox
