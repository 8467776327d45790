// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wheelguard.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// A long page of fields, and a wheel that is turned over them as the window system reports it.
class TestWheelGuard : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_page.reset(); }
    void scrollsPastAField_data();
    void scrollsPastAField();
    void aFieldGoneToIsChanged_data() { scrollsPastAField_data(); }
    void aFieldGoneToIsChanged();
    void theFocusOfTheProgramIsNoWish();
    void scrollBarsAreAsEver();

private:
    [[nodiscard]] QString valueOf(const QString &name) const;
    void wheel(QWidget *over) const;

    std::unique_ptr<QScrollArea> m_page;
    std::unique_ptr<WheelGuard> m_guard;
};

void TestWheelGuard::init()
{
    m_page = std::make_unique<QScrollArea>();
    m_guard = std::make_unique<WheelGuard>();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    auto *text = new QLineEdit(content);
    text->setObjectName(u"text"_s);
    column->addWidget(text);
    const auto add = [column](QWidget *field, const QString &name) {
        field->setObjectName(name);
        column->addWidget(field);
    };
    for (const bool isEditable : {false, true}) {
        auto *combo = new QComboBox(content);
        combo->addItems({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
        combo->setCurrentIndex(2);
        combo->setEditable(isEditable);
        add(combo, isEditable ? u"editable combo"_s : u"combo"_s);
    }
    auto *spin = new QSpinBox(content);
    spin->setValue(50);
    add(spin, u"spin"_s);
    add(new QDateTimeEdit(QDateTime(QDate(2026, 5, 5), QTime(5, 5)), content), u"date"_s);
    auto *slider = new QSlider(Qt::Horizontal, content);
    slider->setValue(50);
    add(slider, u"slider"_s);
    content->setMinimumHeight(2000);
    column->addStretch(1);
    m_page->setWidget(content);
    m_page->setWidgetResizable(true);
    m_page->resize(400, 400);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    text->setFocus();
}

QString TestWheelGuard::valueOf(const QString &name) const
{
    const auto *field = m_page->findChild<QWidget *>(name);
    if (const auto *combo = qobject_cast<const QComboBox *>(field)) {
        return combo->currentText();
    }
    if (const auto *slider = qobject_cast<const QSlider *>(field)) {
        return QString::number(slider->value());
    }
    return qobject_cast<const QAbstractSpinBox *>(field)->text();
}

void TestWheelGuard::wheel(QWidget *over) const
{
    QWindow *window = m_page->windowHandle();
    const QPoint at = over->mapTo(m_page.get(), over->rect().center() - QPoint(over->width() / 4, 0));
    QTest::wheelEvent(window, at, QPoint(0, -120));
}

void TestWheelGuard::scrollsPastAField_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"combo", "editable combo", "spin", "date", "slider"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestWheelGuard::scrollsPastAField()
{
    QFETCH(const QString, name);
    auto *field = m_page->findChild<QWidget *>(name);
    const QString before = valueOf(name);
    wheel(field);
    QCOMPARE(valueOf(name), before);
    QVERIFY(m_page->verticalScrollBar()->value() > 0);
    QVERIFY(!field->hasFocus());
    m_page->verticalScrollBar()->setValue(0);
    wheel(field); // once more: the first has brought it nothing
    QCOMPARE(valueOf(name), before);
    QVERIFY(m_page->verticalScrollBar()->value() > 0);
}

void TestWheelGuard::aFieldGoneToIsChanged()
{
    QFETCH(const QString, name);
    auto *field = m_page->findChild<QWidget *>(name);
    for (int tabs = 0; tabs < 10 && !field->hasFocus(); ++tabs) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(field->hasFocus());
    const QString before = valueOf(name);
    wheel(field);
    QVERIFY(valueOf(name) != before);
    QCOMPARE(m_page->verticalScrollBar()->value(), 0);
}

void TestWheelGuard::theFocusOfTheProgramIsNoWish()
{
    auto *spin = m_page->findChild<QSpinBox *>(u"spin"_s);
    spin->setFocus(); // as a dialog does with its first field
    wheel(spin);
    QCOMPARE(spin->value(), 50);
    QVERIFY(m_page->verticalScrollBar()->value() > 0);
    m_page->verticalScrollBar()->setValue(0);
    QTest::mouseClick(spin->findChild<QLineEdit *>(), Qt::LeftButton);
    wheel(spin);
    QCOMPARE(spin->value(), 49);
}

void TestWheelGuard::scrollBarsAreAsEver()
{
    wheel(m_page->verticalScrollBar());
    QVERIFY(m_page->verticalScrollBar()->value() > 0);
}

QTEST_MAIN(TestWheelGuard)
#include "tst_wheelguard.moc"
