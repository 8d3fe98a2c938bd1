#include "app/no_network.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

class Refusal : public QNetworkReply
{
public:
    Refusal(const QNetworkRequest &request, QObject *parent)
        : QNetworkReply(parent)
    {
        setRequest(request);
        setUrl(request.url());
        setError(ContentAccessDenied, u"Min plan does not use the network"_s);
        setFinished(true);
        QMetaObject::invokeMethod(this, &QNetworkReply::finished, Qt::QueuedConnection);
    }
    void abort() override { }

protected:
    qint64 readData(char * /*data*/, qint64 /*most*/) override { return -1; }
};

} // namespace

QNetworkReply *NoNetwork::createRequest(Operation /*operation*/, const QNetworkRequest &request,
                                        QIODevice * /*outgoing*/)
{
    return new Refusal(request, this);
}

} // namespace minplan::app
