// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/requests/requestspanelfixture.h"

#include "ui/theme/icons.h"

namespace Signalbox {

void RequestsPanelFixture::initTestCase()
{
    registerIcons();
    m_theme = std::make_unique<Theme>();
    m_theme->apply();
}

void RequestsPanelFixture::init()
{
    m_engine = std::make_unique<RequestsFixture>();
    m_panel = std::make_unique<RequestsPanel>(*m_engine->desk);
    m_panel->resize(820, 600);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void RequestsPanelFixture::cleanup()
{
    m_panel.reset();
    m_engine.reset();
}

void RequestsPanelFixture::both(const QString &name, QWidget &widget)
{
    const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
    for (const auto mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
        m_theme->setMode(mode);
        QTest::qWait(0);
        for (const auto *button : widget.findChildren<QPushButton *>()) {
            QVERIFY2(!button->isVisible() || button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
        const QPixmap picture = widget.grab();
        QVERIFY(!picture.isNull());
        if (!folder.isEmpty()) {
            picture.save(folder + u'/' + name + (mode == Theme::Mode::Dark ? u"-dark.png"_s : u"-light.png"_s));
        }
    }
}

} // namespace Signalbox
