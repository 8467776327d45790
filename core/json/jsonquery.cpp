// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonquery.h"

#include <QCoreApplication>

#include <jsoncons_ext/jmespath/jmespath.hpp>

namespace Signalbox {

namespace {

constexpr qsizetype kLongest = 4096; // of an expression: the parser goes as deep as it is nested

} // namespace

struct JsonQuery::Private
{
    jsoncons::jmespath::jmespath_expression<Json> expression;
};

Result<JsonQuery> JsonQuery::compile(const QString &expression)
{
    const auto wrong = [&expression](const QString &why) {
        Failure failure =
            fail(Error::Kind::Usage, QCoreApplication::translate("JsonQuery", "“%1” is no JMESPath expression: %2.")
                                         .arg(expression.left(200), why));
        return failure;
    };
    if (expression.size() > kLongest) {
        return wrong(QCoreApplication::translate("JsonQuery", "it is too long"));
    }
    try {
        std::error_code code;
        auto compiled = jsoncons::jmespath::make_expression<Json>(expression.toStdString(), code);
        if (code) {
            return wrong(QString::fromStdString(code.message()));
        }
        JsonQuery query;
        query.d = std::make_shared<const Private>(Private{std::move(compiled)});
        return query;
    } catch (const std::exception &error) {
        return wrong(QString::fromUtf8(error.what()));
    }
}

Json JsonQuery::of(const Json &value) const
{
    try {
        std::error_code code;
        Json found = d->expression.evaluate(value, code);
        return code ? Json::null() : found;
    } catch (const std::exception &) {
        return Json::null();
    }
}

} // namespace Signalbox
