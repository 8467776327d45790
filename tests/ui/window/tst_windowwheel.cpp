// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowfixture.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QWindow>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// The wheel over fields of the whole window: in the settings, which scroll.
class TestWindowWheel : public QObject
{
    Q_OBJECT
private slots:
    void theWheelChangesNoFieldThatNobodyWentTo();
};

namespace {

QString fieldText(const QWidget *field)
{
    const auto *combo = qobject_cast<const QComboBox *>(field);
    return combo ? combo->currentText() : qobject_cast<const QAbstractSpinBox *>(field)->text();
}

} // namespace

void TestWindowWheel::theWheelChangesNoFieldThatNobodyWentTo()
{
    WindowFixture fixture;
    fixture.run(CommandId::SettingsPage);
    QWidget *window = fixture.window.get();
    QList<QWidget *> fields;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const bool hasValue = qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget);
        if (hasValue && widget->isVisible() && widget->isEnabled() && !widget->visibleRegion().isEmpty()) {
            fields.append(widget);
        }
    }
    QVERIFY(!fields.isEmpty());
    int tried = 0;
    for (QWidget *field : std::as_const(fields)) {
        if (field->visibleRegion().isEmpty()) {
            continue; // scrolled away meanwhile
        }
        ++tried;
        const QString before = fieldText(field);
        const QPoint at = field->mapTo(window, field->visibleRegion().boundingRect().center());
        for (const int delta : {-120, 120}) { // one way there may be nothing to change
            QTest::wheelEvent(window->windowHandle(), at, QPoint(0, delta));
            QVERIFY2(fieldText(field) == before,
                     qPrintable(
                         u"%1 %2 %3"_s.arg(field->objectName()).arg(field->hasFocus()).arg(int(field->focusPolicy()))));
        }
    }
    QVERIFY(tried > 0);
}

QTEST_MAIN(TestWindowWheel)
#include "tst_windowwheel.moc"
