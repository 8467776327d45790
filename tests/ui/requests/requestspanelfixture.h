// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/requests/requesttexts.h"
#include "tests/ui/requestsfixture.h"
#include "ui/models/formats.h"
#include "ui/requests/requestspanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textpane.h"

#include <QPushButton>

namespace Signalbox {

using namespace Qt::StringLiterals;

/// The queue of what servers ask, over a real engine.
class RequestsPanelFixture : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

protected:
    using Kind = InputRequest::Kind;

    template<typename T>
    T *part(const QString &name) const
    {
        const QList<T *> found = m_panel->findChildren<T *>(u"request:"_s + name);
        for (T *one : found) {
            if (one->isVisible()) { // the one before goes a moment later
                return one;
            }
        }
        return nullptr;
    }
    /// Of a text that is a label or a pane.
    QString textOf(const QString &name) const
    {
        const auto *view = part<JsonView>(name);
        return view ? view->pane()->rawText() : part<PlainLabel>(name)->rawText();
    }
    bool press(const QString &name) const
    {
        if (!QTest::qWaitFor([&] { return part<QPushButton>(name) && part<QPushButton>(name)->isEnabled(); })) {
            return false;
        }
        QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton);
        return true;
    }
    QByteArray answerTo(CallHandle *handle) const { return RequestsFixture::resultOf(handle); }
    void both(const QString &name, QWidget &widget);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RequestsFixture> m_engine;
    std::unique_ptr<RequestsPanel> m_panel;
};

} // namespace Signalbox
