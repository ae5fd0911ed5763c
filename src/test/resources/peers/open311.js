// Asks a server of GeoReport v2 all that node-open311 can ask, and prints what it understood as one line of JSON.
const Open311 = require('open311');

const [base, apiKey] = process.argv.slice(2);
const said = {};
const ask = (name, step) => new Promise((resolve, reject) =>
  step((failed, data) => (failed ? reject(new Error(`${name}: ${failed} ${JSON.stringify(data)}`)) : resolve(said[name] = data))));

(async () => {
  const client = new Open311({ discovery: `${base}/open311/discovery.json`, jurisdiction: 'city', apiKey });
  const production = { cache: true, specification: 'http://wiki.open311.org/GeoReport_v2', type: 'production', index: 0 };
  await ask('discovery', (done) => client.serviceDiscovery(production, done));
  await ask('services', (done) => client.serviceList(done));
  await ask('definition', (done) => client.serviceDefinition('parking', done));
  const report = { service_code: 'parking', description: `소화전 앞 차 ${process.pid}`, address_string: '느티로 3' };
  await ask('submitted', (done) => client.submitRequest(report, done));
  await ask('again', (done) => client.submitRequest(report, done));
  await ask('requests', (done) => client.serviceRequests({ status: 'open', service_code: 'parking' }, done));
  await ask('request', (done) => client.serviceRequest(said.submitted[0].service_request_id, done));
  said.endpoint = client.endpoint;
  console.log(JSON.stringify(said));
})().catch((failed) => {
  console.error(failed.message);
  process.exit(1);
});
