// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour/toursteps.h"

#include "ui/explore/explorepage.h"
#include "ui/explore/serverview.h"
#include "ui/models/resources/resourcelistmodel.h"
#include "ui/models/toollistmodel.h"

#include <QListView>
#include <QRegularExpression>
#include <QTest>

namespace Signalbox {

using namespace Qt::StringLiterals;

void TourSteps::picture(const QString &name, QWidget *over) const
{
    QVERIFY(m_tour.picture(name, over));
}

void TourSteps::themedPictures(const QString &name, QWidget *over) const
{
    picture(name + u"-light"_s, over);
    if (!m_tour.takesPictures()) {
        return; // what is walked is measured then; t15 changes the theme
    }
    trigger(CommandId::ThemeDark);
    picture(name + u"-dark"_s, over);
    trigger(CommandId::ThemeLight);
}

void TourSteps::activate() const
{
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window())); // else keys go nowhere
}

void TourSteps::turnTo(const QString &view) const
{
    QTabBar *bar = tabs(u"server:tabs"_s);
    QVERIFY(bar);
    const QString title = ServerView::tr(view.toUtf8().constData());
    const auto place = [bar, &title] {
        for (int tab = 0; tab < bar->count(); ++tab) {
            if (bar->tabText(tab) == title && bar->isTabVisible(tab)) {
                return tab;
            }
        }
        return -1;
    };
    QTRY_VERIFY2_WITH_TIMEOUT(place() >= 0, qPrintable(u"There is no tab "_s + view), kPatienceMs);
    bar->setCurrentIndex(place());
}

void TourSteps::chooseTool(const QString &name) const
{
    auto *list = find<QListView>(u"tools:list"_s);
    QVERIFY(list);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data(ToolRole::Name).toString() == name) {
            list->scrollTo(index);
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
            QTRY_COMPARE_WITH_TIMEOUT(list->currentIndex(), index, kPatienceMs);
            return;
        }
    }
    QFAIL(qPrintable(u"no tool "_s + name));
}

void TourSteps::chooseResource(const QString &uri) const
{
    const auto isChosen = [this, &uri] {
        auto *list = find<QListView>(u"resources:list"_s);
        for (int row = 0; list && row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data(ResourceRole::Uri).toString() == uri) {
                list->setCurrentIndex(list->model()->index(row, 0));
                return true;
            }
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isChosen(), kPatienceMs);
}

QString TourSteps::openServer(const ServerEntry &entry) const
{
    QObject context;
    link().addServers({entry}, &context, [](const Result<QStringList> &) {});
    if (!QTest::qWaitFor([&] { return link().serverByName(entry.name) != nullptr; }, kPatienceMs)) {
        return {};
    }
    const QString id = link().serverByName(entry.name)->entry.id;
    window().findChild<ExplorePage *>()->openServer(id);
    link().connectServer(id);
    const auto isConnected = [&] { return link().server(id)->state == ServerStatus::State::Connected; };
    return QTest::qWaitFor(isConnected, kPatienceMs) ? id : QString();
}

void TourSteps::disconnectServer(const QString &id) const
{
    link().disconnectServer(id);
    QTRY_COMPARE_WITH_TIMEOUT(link().server(id)->state, ServerStatus::State::Disconnected, kPatienceMs);
}

bool TourSteps::says(const QLabel *label, const char *english)
{
    for (const QObject *part = label; part; part = part->parent()) {
        for (const QMetaObject *kind = part->metaObject(); kind; kind = kind->superClass()) {
            if (label->text() == QCoreApplication::translate(kind->className(), english)) {
                return true;
            }
        }
    }
    return false;
}

bool TourSteps::isLike(const QString &text, const QString &pattern)
{
    static const QRegularExpression place(u"%[1-9]"_s);
    const QStringList fixed = pattern.split(place);
    QString expression;
    for (const QString &part : fixed) {
        expression += (expression.isEmpty() ? u"^"_s : u".*"_s) + QRegularExpression::escape(part);
    }
    return QRegularExpression(expression + u'$').match(text).hasMatch();
}

} // namespace Signalbox
